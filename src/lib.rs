//! Followthrough: what to do after a job interview.
//!
//! The crate is a pure core and a thin browser around it. Start reading at [`domain`] (the facts),
//! then [`rules::plan`] (facts in, a dated plan out). Arrows run one way: `domain` and `calendar`,
//! then `rules`, then `drafts`, then `agenda` and `interchange`, then `text` and `store`; behind the
//! feature `app` come `platform`, `app` and `ui`. Without that feature the browser's crates are not
//! even linked, so the core cannot reach for them.

pub mod agenda;
#[cfg(feature = "app")]
pub mod app;
pub mod calendar;
pub mod domain;
pub mod drafts;
pub mod interchange;
#[cfg(feature = "app")]
pub mod platform;
pub mod route;
pub mod rules;
pub mod store;
pub mod terms;
pub mod text;
#[cfg(feature = "app")]
pub mod ui;
