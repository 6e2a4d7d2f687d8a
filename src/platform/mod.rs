//! The browser, one idea per file: what the core asks of the world, and nothing of the screen.
//!
//! Nothing here panics. What a browser may refuse is a value, for the screen to put into words.

mod clock;
mod files;
mod handing;
mod local_storage;
mod page;
mod random;
mod zone;

pub use clock::now;
pub use files::{Delivery, FileError, read_text, save_text};
pub use handing::{HandingError, Shared, can_share, copy_text, print, share_text};
pub use local_storage::{LocalStorage, storage_used};
pub use page::{
    Listener, Ticks, dispatch_window_event, every, every_minute, hash, on_hash_change, on_hidden,
    on_return, on_storage, on_visible, on_window_event, persist_storage, replace_hash,
    scroll_sideways_to, set_hash,
};
pub use random::random_id;
pub use zone::{IntlZones, device_zone, zone_names};
