//! Where the casebook lives between two visits: a port, a layout of keys, saving and loading.
//!
//! A [`Storage`] keeps texts under keys, as the browser's localStorage does, and knows nothing of
//! casebooks. The records are spread over 32 shards by their ids, so that an edit rewrites a few
//! kilobytes and damage to one key costs one shard at most. [`save`] writes the shards that
//! changed, reads each back, and writes the head last; [`load`] never puts a default in the place
//! of what it cannot read: that is copied aside and reported, and where it cannot be copied the
//! store is read-only.

mod conformance;
mod head;
mod kept;
mod layout;
mod load;
mod memory;
mod notes;
mod port;
mod save;

pub use conformance::conformance;
pub use head::Head;
pub use kept::{Kept, forget_kept, kept};
pub use layout::{PREFIX, Part};
pub use load::{Access, Damaged, Loaded, Notice, ReadOnly, load};
pub use memory::{Fault, Memory};
pub use notes::{
    clear_beside, device, draft, draft_names, last_backup, remove_draft, set_device, set_draft,
    set_draft_aside, set_last_backup, used,
};
pub use port::{Storage, StoreError};
pub use save::save;
