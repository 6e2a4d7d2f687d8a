use leptos::prelude::*;

use super::super::components::Dialog;
use super::close;
use crate::agenda::Standing;
use crate::app::{Sheet, ZONES, use_app};
use crate::domain::{Edit, EditName, Event, EventKind, Id};
use crate::rules::{Context, Stage};

/// What the user can say has happened to an opportunity, as far as its stage allows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    Paused,
    Resumed,
    Accepted,
    Declined,
    Withdrawn,
    Reopened,
    PutAway,
}

impl Turn {
    fn at(stage: Stage) -> &'static [Self] {
        match stage {
            Stage::Offer | Stage::Negotiating => &[Self::Accepted, Self::Declined],
            Stage::OnHold => &[Self::Resumed, Self::Withdrawn, Self::PutAway],
            Stage::Silent => &[Self::Paused, Self::Withdrawn, Self::PutAway],
            Stage::Closed => &[Self::Reopened],
            Stage::Accepted
            | Stage::Declined
            | Stage::Rejected
            | Stage::Anchored
            | Stage::Withdrawn => &[Self::Reopened, Self::PutAway],
            _ => &[Self::Paused, Self::Withdrawn, Self::PutAway],
        }
    }

    const fn event(self, opportunity: Id) -> EventKind {
        match self {
            Self::Paused => EventKind::EmployerPaused {
                opportunity,
                until: None,
            },
            Self::Resumed => EventKind::EmployerResumed { opportunity },
            Self::Accepted => EventKind::Accepted { opportunity },
            Self::Declined => EventKind::Declined { opportunity },
            Self::Withdrawn => EventKind::Withdrawn { opportunity },
            Self::Reopened => EventKind::Reopened { opportunity },
            Self::PutAway => EventKind::Archived { opportunity },
        }
    }
}

/// Records a turn in one tap; what they said has a dialog of its own.
#[component]
pub fn TurnSheet(opportunity: Id) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let context = Context {
        now: app.now.get_untracked(),
        zones: &ZONES,
        preset: None,
    };
    let standing = app
        .plan
        .with_untracked(|items| app.peek(|book| Standing::of(book, context, opportunity, items)));
    let stage = standing.as_ref().map_or(Stage::Closed, |one| one.stage);
    let guessing = standing.is_some_and(|one| one.unheard && stage.is_waiting());
    let name = move |turn: Turn| match turn {
        Turn::Paused => s.turn_paused,
        Turn::Resumed => s.turn_resumed,
        Turn::Accepted => s.turn_accepted,
        Turn::Declined => s.turn_declined,
        Turn::Withdrawn => s.turn_withdrawn,
        Turn::Reopened => s.turn_reopened,
        Turn::PutAway => s.turn_put_away,
    };
    let record = move |turn: Turn| {
        let at = app.now.get_untracked();
        app.edit(|_, ids| {
            Edit::new(EditName::Turn).put(Event::new(ids(), turn.event(opportunity), at))
        });
        close(app);
    };
    view! {
        <Dialog title=s.turn_title on_close=move |()| {
            // The next dialog may be open already.
            if matches!(app.sheet.get_untracked(), Some(Sheet::Turn(_))) {
                close(app);
            }
        } on_submit=move |()| close(app)>
            <div class="stack">
                <button class="btn btn-soft" type="button"
                    on:click=move |_| app.sheet.set(Some(Sheet::Replied(opportunity, None)))>
                    {s.turn_they_said}
                </button>
                {Turn::at(stage)
                    .iter()
                    .map(|&turn| view! {
                        <button class="btn" type="button" on:click=move |_| record(turn)>{name(turn)}</button>
                    })
                    .collect_view()}
            </div>
            {guessing.then(|| view! {
                <details class="fold">
                    <summary>{s.turn_guess}</summary>
                    <p>{s.turn_guess_words}</p>
                </details>
            })}
            <div class="actions actions-fill">
                <button class="btn" type="submit">{s.act_cancel}</button>
            </div>
        </Dialog>
    }
}
