//! What the user writes down before and beside an offer, as forms: what stands in them, and the
//! edit that saves them. Only what changed is written.

use serde::{Deserialize, Serialize};

use crate::calendar::Day;
use crate::domain::{
    AcceptanceParameter, Casebook, Edit, EditName, Flexibility, FlexibilityKind, GameBranch,
    GamePlan, Id, Offer, TableName, Term,
};
use crate::terms::{parameters, same_item, term_for};

/// The sentence for each turn that things may take, in the order of [`GameBranch::ALL`].
#[must_use]
pub fn game_plan_form(book: &Casebook, opportunity: Id) -> Vec<String> {
    let text = |branch: &GameBranch| {
        newest_plan(book, opportunity, *branch).map_or_else(String::new, |plan| plan.text.clone())
    };
    GameBranch::ALL.iter().map(text).collect()
}

/// The edit that saves the sentences; an emptied one is deleted.
pub fn game_plan_edit(
    book: &Casebook,
    opportunity: Id,
    form: &[String],
    ids: &mut dyn FnMut() -> Id,
) -> Edit {
    let mut edit = Edit::new(EditName::Change);
    for (branch, text) in GameBranch::ALL.iter().zip(form) {
        let text = text.trim();
        match newest_plan(book, opportunity, *branch) {
            Some(known) if known.text == text => {}
            Some(_) if text.is_empty() => {
                for plan in plans(book, opportunity, *branch) {
                    edit = edit.void(TableName::GamePlan, plan.id);
                }
            }
            Some(known) => {
                edit = edit.put(GamePlan {
                    text: text.to_owned(),
                    ..known.clone()
                });
            }
            None if text.is_empty() => {}
            None => edit = edit.put(GamePlan::new(ids(), opportunity, *branch, text.to_owned())),
        }
    }
    edit
}

fn plans(book: &Casebook, opportunity: Id, branch: GameBranch) -> impl Iterator<Item = &GamePlan> {
    let of = book.game_plans.iter();
    of.filter(move |plan| plan.opportunity == opportunity && plan.branch == branch)
}

fn newest_plan(book: &Casebook, opportunity: Id, branch: GameBranch) -> Option<&GamePlan> {
    plans(book, opportunity, branch).max_by_key(|plan| (plan.stamp, plan.id))
}

/// The edit that saves the parameters in the order in which they stand, the first the most
/// important. What an offer says of a renamed one goes by the new name, and what the user said of
/// a term holds only while the wish is the same.
#[must_use]
pub fn save_parameters(book: &Casebook, opportunity: Id, form: &[AcceptanceParameter]) -> Edit {
    let mut edit = Edit::new(EditName::Change);
    let known = parameters(book, opportunity);
    let named = form.iter().filter(|line| !line.item.trim().is_empty());
    let lines: Vec<AcceptanceParameter> = (1..)
        .zip(named)
        .map(|(priority, line)| tidy(line, priority))
        .collect();
    let mut offers: Vec<Offer> = book
        .offers
        .iter()
        .filter(|offer| offer.opportunity == opportunity)
        .cloned()
        .collect();
    for line in &lines {
        let before = known.iter().copied().find(|before| before.id == line.id);
        if before == Some(line) {
            continue;
        }
        edit = edit.put(line.clone());
        if let Some(before) = before {
            let same_wish = wishes(before) == wishes(line);
            for offer in &mut offers {
                offer
                    .judged
                    .retain(|judged| judged.parameter != line.id || same_wish);
            }
        }
    }
    // All at once: two that swap their names must not end under one.
    for term in offers.iter_mut().flat_map(|offer| &mut offer.terms) {
        let named = known
            .iter()
            .find(|before| same_item(&before.item, &term.item));
        let now = named.and_then(|before| lines.iter().find(|line| line.id == before.id));
        if let (Some(before), Some(now)) = (named, now)
            && before.item != now.item
        {
            now.item.clone_into(&mut term.item);
        }
    }
    for gone in known.iter().filter(|p| lines.iter().all(|l| l.id != p.id)) {
        edit = edit.void(TableName::AcceptanceParameter, gone.id);
        for offer in &mut offers {
            offer.judged.retain(|judged| judged.parameter != gone.id);
            if let Some(asks) = &mut offer.asks {
                asks.retain(|id| *id != gone.id);
            }
        }
    }
    let changed = offers
        .into_iter()
        .filter(|offer| book.offers.get(offer.id) != Some(offer));
    changed.fold(edit, Edit::put)
}

fn tidy(line: &AcceptanceParameter, priority: u32) -> AcceptanceParameter {
    let plain = |text: &str| text.trim().to_owned();
    AcceptanceParameter {
        item: plain(&line.item),
        target: plain(&line.target),
        acceptable: plain(&line.acceptable),
        walk_away: plain(&line.walk_away),
        reason: plain(&line.reason),
        trade: plain(&line.trade),
        priority,
        ..line.clone()
    }
}

fn wishes(parameter: &AcceptanceParameter) -> [&str; 3] {
    [
        &parameter.target,
        &parameter.acceptable,
        &parameter.walk_away,
    ]
}

/// Where the user can give way on one kind of thing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlexibilityForm {
    /// How far.
    pub range: String,
    /// The earliest first day.
    pub earliest: Option<Day>,
    /// On what condition.
    pub condition: String,
}

impl FlexibilityForm {
    /// What stands in the form of an opportunity, in the order of [`FlexibilityKind::ALL`].
    #[must_use]
    pub fn of(book: &Casebook, opportunity: Id) -> Vec<Self> {
        let form = |kind: &FlexibilityKind| match flexibility(book, opportunity, *kind) {
            None => Self::default(),
            Some(known) => Self {
                range: known.range.clone(),
                earliest: known.earliest,
                condition: known.condition.clone(),
            },
        };
        FlexibilityKind::ALL.iter().map(form).collect()
    }

    /// The edit that saves it; an emptied part is deleted.
    pub fn edit(
        book: &Casebook,
        opportunity: Id,
        form: &[Self],
        ids: &mut dyn FnMut() -> Id,
    ) -> Edit {
        let mut edit = Edit::new(EditName::Change);
        for (kind, part) in FlexibilityKind::ALL.iter().zip(form) {
            let known = flexibility(book, opportunity, *kind);
            let empty = part.range.trim().is_empty()
                && part.condition.trim().is_empty()
                && part.earliest.is_none();
            if empty {
                if let Some(known) = known {
                    edit = edit.void(TableName::Flexibility, known.id);
                }
                continue;
            }
            let before = known.cloned();
            let start = before
                .clone()
                .unwrap_or_else(|| Flexibility::new(ids(), *kind, String::new()));
            let after = Flexibility {
                opportunity: Some(opportunity),
                range: part.range.trim().to_owned(),
                earliest: part.earliest,
                condition: part.condition.trim().to_owned(),
                ..start
            };
            if before.as_ref() != Some(&after) {
                edit = edit.put(after);
            }
        }
        edit
    }
}

fn flexibility(book: &Casebook, opportunity: Id, kind: FlexibilityKind) -> Option<&Flexibility> {
    let of = book.flexibilities.iter();
    of.filter(|one| one.opportunity == Some(opportunity) && one.kind == kind)
        .max_by_key(|one| (one.stamp, one.id))
}

/// An offer as it is filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferForm {
    /// A term for each parameter, then what else they offer.
    pub terms: Vec<TermForm>,
    /// Whether it is in writing.
    pub written: bool,
    /// When they want an answer.
    pub answer_by: Option<Day>,
}

/// One term as it is filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermForm {
    /// What it is about.
    pub item: String,
    /// What they offer.
    pub value: String,
    /// The parameter it belongs to; its item is then not the form's to change.
    pub parameter: Option<Id>,
}

impl OfferForm {
    /// What stands in the form of an offer.
    #[must_use]
    pub fn of(book: &Casebook, offer: &Offer) -> Self {
        let parameters = parameters(book, offer.opportunity);
        let own = parameters.iter().map(|parameter| TermForm {
            item: parameter.item.clone(),
            value: term_for(offer, &parameter.item)
                .map_or_else(String::new, |term| term.value.clone()),
            parameter: Some(parameter.id),
        });
        let known = |term: &&Term| parameters.iter().any(|p| same_item(&p.item, &term.item));
        let further = offer.terms.iter().filter(|term| !known(term));
        let further = further.map(|term| TermForm {
            item: term.item.clone(),
            value: term.value.clone(),
            parameter: None,
        });
        Self {
            terms: own.chain(further).collect(),
            written: offer.written,
            answer_by: offer.answer_by,
        }
    }
}

/// The edit that saves an offer's terms. What the user said of a term goes with its old value. What
/// else they may offer is kept with a name alone: nothing is said of it yet.
#[must_use]
pub fn save_offer(offer: &Offer, form: &OfferForm) -> Edit {
    let filled = form.terms.iter().filter_map(|term| {
        let (item, value) = (term.item.trim(), term.value.trim());
        let open = value.is_empty() && term.parameter.is_some();
        (!item.is_empty() && !open).then(|| Term {
            item: item.to_owned(),
            value: value.to_owned(),
        })
    });
    let mut after = Offer {
        terms: filled.collect(),
        written: form.written,
        answer_by: form.answer_by,
        ..offer.clone()
    };
    let value = |offer: &Offer, item: &str| term_for(offer, item).map(|term| term.value.clone());
    let unchanged: Vec<Id> = form
        .terms
        .iter()
        .filter(|term| value(offer, &term.item) == value(&after, &term.item))
        .filter_map(|term| term.parameter)
        .collect();
    after
        .judged
        .retain(|judged| unchanged.contains(&judged.parameter));
    Edit::new(EditName::Change).put(after)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Instant;
    use crate::domain::{Author, Judged, Judgement};

    const JOB: Id = Id::from_bits(1);

    fn carry_out(book: &mut Casebook, edit: Edit) {
        let author = Author {
            device: Id::from_bits(7),
            at: Instant::UNIX_EPOCH + chrono::Duration::days(1),
        };
        edit.apply(book, author);
    }

    fn ids() -> impl FnMut() -> Id {
        let mut next = 100;
        move || {
            next += 1;
            Id::from_bits(next)
        }
    }

    fn parameter(id: u128, item: &str) -> AcceptanceParameter {
        AcceptanceParameter::new(Id::from_bits(id), JOB, item.into())
    }

    #[test]
    fn a_game_plan_writes_what_changed_and_deletes_what_was_emptied() {
        let mut book = Casebook::default();
        let mut form = game_plan_form(&book, JOB);
        assert_eq!(form, vec![String::new(); GameBranch::ALL.len()]);
        form[0] = " Ask for two days. ".into();
        form[2] = "A walk, then a kind reply.".into();
        let edit = game_plan_edit(&book, JOB, &form, &mut ids());
        assert_eq!(edit.changes.len(), 2);
        carry_out(&mut book, edit);
        let saved = game_plan_form(&book, JOB);
        assert_eq!(saved[0], "Ask for two days.");
        let again = game_plan_edit(&book, JOB, &saved, &mut ids());
        assert_eq!(again.changes, [], "nothing changed");
        form[0].clear();
        let edit = game_plan_edit(&book, JOB, &form, &mut ids());
        carry_out(&mut book, edit);
        assert_eq!(book.game_plans.count(), 1);
    }

    #[test]
    fn parameters_keep_the_order_in_which_they_stand() {
        let mut book = Casebook::default();
        let form = [parameter(11, "pay"), parameter(12, "start")];
        let edit = save_parameters(&book, JOB, &form);
        carry_out(&mut book, edit);
        let items = |book: &Casebook| -> Vec<String> {
            let all = parameters(book, JOB).into_iter();
            all.map(|p| p.item.clone()).collect()
        };
        assert_eq!(items(&book), ["pay", "start"]);
        let mut form: Vec<_> = parameters(&book, JOB).into_iter().cloned().collect();
        assert_eq!(save_parameters(&book, JOB, &form).changes, []);
        form.reverse();
        let edit = save_parameters(&book, JOB, &form);
        carry_out(&mut book, edit);
        assert_eq!(items(&book), ["start", "pay"]);
        form.pop();
        let edit = save_parameters(&book, JOB, &form);
        carry_out(&mut book, edit);
        assert_eq!(items(&book), ["start"]);
    }

    /// An offer of a salary that the user found too low, and said so.
    fn judged_offer(book: &mut Casebook) -> Id {
        let id = Id::from_bits(21);
        book.acceptance_parameters.put(AcceptanceParameter {
            acceptable: "a fair wage".into(),
            priority: 1,
            ..parameter(11, "pay")
        });
        book.offers.put(Offer {
            terms: vec![Term {
                item: "Pay".into(),
                value: "the usual".into(),
            }],
            judged: vec![Judged {
                parameter: Id::from_bits(11),
                judgement: Judgement::Short,
            }],
            asks: Some(vec![Id::from_bits(11)]),
            ..Offer::new(id, JOB, Instant::UNIX_EPOCH)
        });
        id
    }

    /// A second parameter, and the offer with a further term.
    fn with_a_second(book: &mut Casebook, offer: Id, (item, value): (&str, &str)) -> Offer {
        book.acceptance_parameters.put(AcceptanceParameter {
            priority: 2,
            ..parameter(12, "start")
        });
        let mut offer = book.offers.get(offer).expect("the offer").clone();
        offer.terms.push(Term {
            item: item.into(),
            value: value.into(),
        });
        offer
    }

    #[test]
    fn a_renamed_parameter_takes_its_term_along_and_keeps_the_judgement() {
        let mut book = Casebook::default();
        let offer = judged_offer(&mut book);
        let mut form: Vec<_> = parameters(&book, JOB).into_iter().cloned().collect();
        form[0].item = "salary".into();
        let edit = save_parameters(&book, JOB, &form);
        carry_out(&mut book, edit);
        let offer = book.offers.get(offer).expect("the offer");
        assert_eq!(offer.terms[0].item, "salary");
        assert_eq!(offer.judged.len(), 1);
    }

    #[test]
    fn parameters_that_swap_their_names_take_each_its_own_term_along() {
        let mut book = Casebook::default();
        let id = judged_offer(&mut book);
        let offer = with_a_second(&mut book, id, ("start", "in May"));
        book.offers.put(offer);
        let mut form: Vec<_> = parameters(&book, JOB).into_iter().cloned().collect();
        form[0].item = "start".into();
        form[1].item = "pay".into();
        let edit = save_parameters(&book, JOB, &form);
        carry_out(&mut book, edit);
        let offer = book.offers.get(id).expect("the offer");
        let terms = offer.terms.iter().map(|term| (&*term.item, &*term.value));
        let terms: Vec<(&str, &str)> = terms.collect();
        assert_eq!(terms, [("start", "the usual"), ("pay", "in May")]);
    }

    #[test]
    fn another_wish_or_another_value_takes_the_judgement_back() {
        let mut book = Casebook::default();
        let id = judged_offer(&mut book);
        let mut form: Vec<_> = parameters(&book, JOB).into_iter().cloned().collect();
        form[0].acceptable = "more than a fair wage".into();
        let edit = save_parameters(&book, JOB, &form);
        carry_out(&mut book, edit);
        assert_eq!(book.offers.get(id).expect("the offer").judged, []);

        let mut book = Casebook::default();
        let id = judged_offer(&mut book);
        let offer = book.offers.get(id).expect("the offer").clone();
        let mut form = OfferForm::of(&book, &offer);
        form.written = true;
        let edit = save_offer(&offer, &form);
        carry_out(&mut book, edit);
        assert_eq!(book.offers.get(id).expect("the offer").judged.len(), 1);
        form.terms[0].value = "a little more".into();
        let edit = save_offer(&offer, &form);
        carry_out(&mut book, edit);
        let offer = book.offers.get(id).expect("the offer");
        assert_eq!((offer.judged.len(), offer.written), (0, true));
    }

    #[test]
    fn a_deleted_parameter_leaves_no_trace_in_the_offer() {
        let mut book = Casebook::default();
        let id = judged_offer(&mut book);
        let edit = save_parameters(&book, JOB, &[]);
        carry_out(&mut book, edit);
        let offer = book.offers.get(id).expect("the offer");
        assert_eq!((offer.judged.len(), offer.asks.clone()), (0, Some(vec![])));
    }

    #[test]
    fn a_form_has_a_place_for_each_parameter_and_keeps_what_else_is_offered() {
        let mut book = Casebook::default();
        let id = judged_offer(&mut book);
        let offer = with_a_second(&mut book, id, ("a bicycle", "red"));
        let form = OfferForm::of(&book, &offer);
        let shown: Vec<(&str, &str)> = form
            .terms
            .iter()
            .map(|term| (&*term.item, &*term.value))
            .collect();
        assert_eq!(
            shown,
            [("pay", "the usual"), ("start", ""), ("a bicycle", "red")]
        );
    }

    #[test]
    fn a_further_term_is_kept_before_anything_is_said_of_it() {
        let mut book = Casebook::default();
        let id = judged_offer(&mut book);
        let offer = book.offers.get(id).expect("the offer").clone();
        let mut form = OfferForm::of(&book, &offer);
        form.terms[0].value.clear();
        form.terms.push(TermForm {
            item: "a bicycle".into(),
            ..TermForm::default()
        });
        carry_out(&mut book, save_offer(&offer, &form));
        let offer = book.offers.get(id).expect("the offer");
        let kept = [Term {
            item: "a bicycle".into(),
            value: String::new(),
        }];
        assert_eq!(offer.terms, kept, "an emptied wish is none of theirs");
        assert_eq!(OfferForm::of(&book, offer), form);
    }

    #[test]
    fn flexibility_is_kept_by_kind_and_deleted_when_emptied() {
        let mut book = Casebook::default();
        let mut form = FlexibilityForm::of(&book, JOB);
        form[1].earliest = Day::from_ymd_opt(2027, 1, 4);
        let edit = FlexibilityForm::edit(&book, JOB, &form, &mut ids());
        carry_out(&mut book, edit);
        assert_eq!(FlexibilityForm::of(&book, JOB), form);
        let again = FlexibilityForm::edit(&book, JOB, &form, &mut ids());
        assert_eq!(again.changes, []);
        form[1] = FlexibilityForm::default();
        let edit = FlexibilityForm::edit(&book, JOB, &form, &mut ids());
        carry_out(&mut book, edit);
        assert_eq!(book.flexibilities.count(), 0);
    }
}
