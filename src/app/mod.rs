//! The state of the running app: one handle over one private casebook, and what is derived from it.
//!
//! The casebook changes only by [`App::dispatch`]; every change is saved before the notice that
//! says so appears, and can be taken back from that notice.

mod drafts;
mod letters;
mod notice;
mod sheet;
mod storage;
mod visits;

pub use drafts::{UPCOMING_FORM, clear_form, debrief_form, decision_form, load_form, save_form};
pub use notice::Notice;
pub use sheet::Sheet;
pub use storage::{Trouble, Unread};

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use crate::agenda::{Agenda, Difference, Manuscript, agenda, preview};
use crate::calendar::{Instant, ZoneId};
use crate::domain::{Author, Casebook, Change, Edit, EditName, Id, Profile, Undo};
use crate::drafts::Writing;
use crate::platform::{IntlZones, device_zone, now, random_id};
use crate::route::Route;
use crate::rules::{Context, PlanItem, plan};
use crate::text::{Dates, EN, Say, Strings};
use storage::Keeper;
use visits::Visits;

/// Who knows time zones in the browser.
pub static ZONES: IntlZones = IntlZones;

/// The app, as every screen has it.
#[derive(Clone, Copy)]
pub struct App {
    book: RwSignal<Casebook>,
    keeper: StoredValue<Keeper, LocalStorage>,
    undo: StoredValue<Option<TakeBack>>,
    /// Now, renewed each minute and when the page becomes visible.
    pub now: RwSignal<Instant>,
    /// The zone of the device.
    pub zone: RwSignal<ZoneId>,
    /// Where the user is.
    pub route: RwSignal<Route>,
    /// The whole plan.
    pub plan: Memo<Arc<Vec<PlanItem>>>,
    /// The plan as a day.
    pub agenda: Memo<Agenda>,
    /// What was just done.
    pub notice: RwSignal<Option<Notice>>,
    /// What is wrong with the storage.
    pub trouble: RwSignal<Vec<Trouble>>,
    /// The open dialog.
    pub sheet: RwSignal<Option<Sheet>>,
    visits: RwSignal<Visits>,
    /// Messages that are being written and could not be kept.
    unsaved: StoredValue<BTreeMap<Writing, Manuscript>>,
}

/// What takes the last edit back.
struct TakeBack {
    /// The change of the casebook.
    undo: Undo,
    /// What was kept of messages beside the casebook, and went with the edit.
    manuscripts: Vec<(Writing, Manuscript)>,
}

/// The app of this page.
///
/// Outside the app's own tree there is none, and asking is a mistake in the code, not of the user.
#[must_use]
pub fn use_app() -> App {
    expect_context::<App>()
}

impl App {
    /// Reads what is stored and sets everything up.
    #[must_use]
    pub fn start() -> Self {
        let (keeper, book, trouble) = Keeper::open();
        let book = RwSignal::new(book);
        let now = RwSignal::new(now());
        let zone = RwSignal::new(device_zone());
        let plan = Memo::new(move |_| {
            let now = now.get();
            Arc::new(book.with(|book| {
                plan(
                    book,
                    Context {
                        now,
                        zones: &ZONES,
                        preset: None,
                    },
                )
            }))
        });
        let agenda = Memo::new(move |_| {
            zone.with(|zone| plan.with(|items| agenda(items, now.get(), &ZONES, zone)))
        });
        Self {
            book,
            keeper: StoredValue::new_local(keeper),
            undo: StoredValue::new(None),
            now,
            zone,
            route: RwSignal::new(Route::parse(&crate::platform::hash())),
            plan,
            agenda,
            notice: RwSignal::new(None),
            trouble: RwSignal::new(trouble),
            sheet: RwSignal::new(None),
            visits: RwSignal::new(Visits::default()),
            unsaved: StoredValue::new(BTreeMap::new()),
        }
    }

    /// What plans, cards and questions depend on besides the casebook; renewed with the minute.
    #[must_use]
    pub fn context(self) -> Context<'static> {
        Context {
            now: self.now.get(),
            zones: &ZONES,
            preset: None,
        }
    }

    /// Looks at the casebook.
    pub fn with<R>(self, look: impl FnOnce(&Casebook) -> R) -> R {
        self.book.with(look)
    }

    /// Looks at the casebook without wanting to know of changes.
    pub fn peek<R>(self, look: impl FnOnce(&Casebook) -> R) -> R {
        self.book.with_untracked(look)
    }

    /// The words of the user's language.
    #[must_use]
    pub fn strings(self) -> &'static Strings {
        &EN
    }

    /// Says something about the casebook, and again when it or the minute changes.
    pub fn say<R>(self, say: impl FnOnce(Say<'_>) -> R) -> R {
        self.zone.with(|zone| {
            let dates = Dates {
                strings: self.strings(),
                zones: &ZONES,
                zone,
                now: self.now.get(),
            };
            self.with(|book| {
                say(Say {
                    strings: self.strings(),
                    book,
                    dates,
                })
            })
        })
    }

    /// Carries an edit out, saves it, and offers to take it back. Gives whether it is saved.
    pub fn dispatch(self, edit: Edit) -> bool {
        let name = edit.name;
        let saved = self.change(|book, author| edit.apply(book, author));
        if saved {
            self.notice.set(Some(Notice::Done(name)));
            let removes = matches!(
                name,
                EditName::Delete | EditName::RemoveSamples | EditName::Import
            );
            if removes {
                self.drop_lost_letters();
                self.drop_lost_forms();
            }
        }
        saved
    }

    /// Notes something that the app itself has to remember: nothing is announced, and what the user
    /// did last can still be taken back.
    pub fn note(self, build: impl FnOnce(&Casebook, &mut dyn FnMut() -> Id) -> Edit) {
        let Some(mut ids) = self.ids() else { return };
        let edit = self.peek(|book| build(book, &mut ids));
        let last = self.undo.try_update_value(Option::take).flatten();
        // Not saved means that it is asked or shown once more: the trouble is told by a banner.
        let _saved = self.change(|book, author| edit.apply(book, author));
        self.undo.set_value(last);
    }

    /// Builds an edit from the casebook with fresh ids, and carries it out. Gives whether it is
    /// saved.
    pub fn edit(self, build: impl FnOnce(&Casebook, &mut dyn FnMut() -> Id) -> Edit) -> bool {
        let Some(mut ids) = self.ids() else {
            return false;
        };
        let edit = self.peek(|book| build(book, &mut ids));
        self.dispatch(edit)
    }

    /// What an edit would change in the plan, without carrying it out.
    pub fn preview(
        self,
        build: impl FnOnce(&Casebook, &mut dyn FnMut() -> Id) -> Edit,
    ) -> Vec<Difference> {
        let author = Author {
            // The copy that is edited is thrown away, so nothing in it has to be told apart.
            device: Id::from_bits(0),
            at: self.now.get(),
        };
        let context = Context {
            now: author.at,
            zones: &ZONES,
            preset: None,
        };
        self.with(|book| {
            let edit = build(book, &mut || Id::from_bits(0));
            preview(book, edit, author, context)
        })
    }

    /// Takes the last edit back.
    pub fn take_back(self) {
        let Some(last) = self.undo.try_update_value(Option::take).flatten() else {
            return;
        };
        // First, so that the screen finds them when it learns that the message is open again.
        for (writing, manuscript) in &last.manuscripts {
            self.keep_manuscript(*writing, manuscript);
        }
        if self.change(|book, author| last.undo.apply(book, author)) {
            self.notice.set(Some(Notice::Done(EditName::Undo)));
        }
    }

    /// A source of fresh random ids, if the browser has one; else the user is told.
    #[must_use]
    pub fn ids(self) -> Option<impl FnMut() -> Id + use<>> {
        let first = random_id();
        if first.is_none() {
            self.notice.set(Some(Notice::NoRandomness));
        }
        let mut last = first?;
        let mut fresh = Some(last);
        Some(move || {
            // Randomness that was there a moment ago does not go away; if it did, counting on from
            // a random id is still unique on this device.
            last = fresh
                .take()
                .or_else(random_id)
                .unwrap_or_else(|| last.successor());
            last
        })
    }

    /// Moves on to a screen.
    pub fn go(self, route: Route) {
        crate::platform::set_hash(&route.to_string());
    }

    /// Reads the clock and the device's zone again.
    pub fn renew(self) {
        self.now.set(now());
        let zone = device_zone();
        if self.zone.with_untracked(|known| *known != zone) {
            self.zone.set(zone);
        }
    }

    /// Reads the storage again, because another tab wrote to it.
    pub fn reload(self) {
        let (keeper, book, trouble) = Keeper::open();
        self.keeper.set_value(keeper);
        self.undo.set_value(None);
        self.trouble.set(trouble);
        self.book.set(book);
    }

    /// Works with the storage itself.
    pub fn keeper<R>(self, work: impl FnOnce(&mut Keeper) -> R) -> Option<R> {
        self.keeper.try_update_value(work)
    }

    /// Deletes everything on this device: the casebook, which can be taken back, and all that is
    /// kept beside it.
    pub fn wipe(self) {
        let empty = Change::Replace(Box::default());
        if self.dispatch(Edit::new(EditName::Delete).with(empty)) {
            self.unsaved.update_value(BTreeMap::clear);
            self.keeper(Keeper::clear_beside);
            self.trouble
                .update(|all| all.retain(|trouble| !matches!(trouble, Trouble::Unreadable(_))));
        }
    }

    /// Forgets what could not be read.
    pub fn forget_unread(self, unread: &Unread) {
        let gone = self.keeper(|keeper| self.peek(|b| keeper.forget_unread(b, &unread.copies)));
        if gone == Some(true) {
            self.trouble
                .update(|all| all.retain(|trouble| !matches!(trouble, Trouble::Unreadable(_))));
        }
    }

    fn change(self, apply: impl FnOnce(&mut Casebook, Author) -> Undo) -> bool {
        let device = self.keeper.try_with_value(|keeper| keeper.device);
        let Some(device) = device else { return false };
        self.now.set(now());
        let author = Author {
            device,
            at: self.now.get_untracked(),
        };
        let before = self.book.get_untracked();
        let home = self.zone.get_untracked();
        let undo = self.book.try_update(|book| {
            let undo = apply(book, author);
            settle_at_home(book, home, author);
            undo
        });
        self.undo.set_value(undo.map(|undo| TakeBack {
            undo,
            manuscripts: Vec::new(),
        }));
        let saved = self.keeper.try_update_value(|keeper| {
            self.book
                .with_untracked(|after| keeper.save(&before, after))
        });
        match saved {
            Some(Ok(())) => {
                self.trouble
                    .update(|all| all.retain(|trouble| !trouble.is_about_saving()));
                true
            }
            Some(Err(trouble)) => {
                self.trouble.update(|all| {
                    all.retain(|other| *other != trouble);
                    all.push(trouble);
                });
                false
            }
            None => false,
        }
    }
}

/// Days are counted where the employer is, and without word of that where the user lives. So the
/// first thing recorded also records where that is, and travelling changes no date.
fn settle_at_home(book: &mut Casebook, home: ZoneId, author: Author) {
    if book.profile.home_zone.is_none() && !book.is_blank() {
        let profile = Profile {
            home_zone: Some(home),
            ..book.profile.clone()
        };
        Edit::new(EditName::Settings)
            .with(Change::Profile(Box::new(profile)))
            .apply(book, author);
    }
}
