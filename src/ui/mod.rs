//! The screens. They show what the core says and hand intent back to the app; they hold no rules.

mod components;
mod dialogs;
mod icons;
mod pages;
mod root;

pub use root::Root;
