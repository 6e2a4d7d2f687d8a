use std::sync::Arc;

use leptos::prelude::*;

use super::super::super::components::Pips;
use super::super::super::icons::{Glyph, Icon};
use super::pen::{Pen, at_desk};
use crate::agenda::{Leaf, Progress, coverage};
use crate::domain::{Family, Occasion};
use crate::drafts::Writing;
use crate::platform;
use crate::route::Route;
use crate::rules::{PlanItem, When};
use crate::text::fill;

/// One of several that are written together.
#[derive(Clone, Debug, PartialEq)]
struct Tab {
    writing: Writing,
    name: String,
    progress: Progress,
}

/// Everybody of the panel, with how far their note is, and how many are thanked.
#[component]
pub fn Tabs(pen: Pen) -> impl IntoView {
    let app = pen.app;
    let s = app.strings();
    let tabs = Memo::new(move |_| {
        pen.leaves.with(|leaves| {
            let short = |person| app.say(|say| say.names(&[person]));
            let tab = |leaf: &Leaf| Tab {
                writing: leaf.writing,
                name: short(leaf.envelope.to),
                progress: at_desk(app, |desk| desk.progress(leaves, leaf)),
            };
            leaves.iter().map(tab).collect::<Vec<_>>()
        })
    });
    let covered = Memo::new(move |_| {
        let Writing::Item(key) = pen.writing else {
            return None;
        };
        let (Occasion::Interview(interview), Family::ThankEmail | Family::HandwrittenNote) =
            (key.occasion, key.family)
        else {
            return None;
        };
        let opportunity = key.opportunity?;
        let of = |items: &Arc<Vec<PlanItem>>| coverage(items, opportunity, Some(interview));
        Some(app.plan.with(of)).filter(|covered| covered.total > 1)
    });
    let several = move || tabs.with(|tabs| tabs.len() > 1);
    let show = move |tab: Tab| {
        let here = tab.writing == pen.writing;
        // The one in hand is judged as it is typed.
        let progress = move || if here { pen.progress() } else { tab.progress };
        let state = move || match progress() {
            Progress::Sent(at) => {
                let time = app.say(|say| say.dates.when(When::At(at)));
                ("done", fill(s.write_sent_at, &[("time", &time)]))
            }
            Progress::Ready(_) => ("done", s.write_ready.to_owned()),
            Progress::Unread => ("due", s.write_unread.to_owned()),
            Progress::ToFix(n) => ("due", s.write_to_fix.count(n)),
        };
        let link = NodeRef::<leptos::html::A>::new();
        Effect::new(move |_| {
            if let Some(link) = link.get().filter(|_| here) {
                platform::scroll_sideways_to(&link);
            }
        });
        view! {
            <li>
                <a href=Route::Write(tab.writing).href() aria-current=here.then_some("page") node_ref=link>
                    <b>{tab.name}</b>
                    <span class=move || state().0>
                        {move || (state().0 == "done").then(|| view! { <Icon glyph=Glyph::Check size="icon-xs"/> })}
                        {move || state().1}
                    </span>
                </a>
            </li>
        }
    };
    view! {
        <Show when=several>
            <nav class="tabs-of" aria-label=s.write_tabs>
                {move || covered.get().map(|covered| {
                    let (n, m) = (covered.thanked.to_string(), covered.total.to_string());
                    view! {
                        <p class="small">
                            {fill(s.thanked_of, &[("n", &n), ("m", &m)])}
                            " "
                            <Pips coverage=covered/>
                        </p>
                    }
                })}
                <ul class="tabs">
                    {move || tabs.get().into_iter().map(show).collect_view()}
                </ul>
            </nav>
        </Show>
    }
}
