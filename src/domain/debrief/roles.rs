use super::PersonMet;
use crate::domain::{Casebook, Edit, Id, PersonRole, Role, TableName};

/// The role that the form shows for a person: one of those it offers. Recruiting comes last,
/// because who arranged the interview is asked for apart.
pub(super) fn shown_role(book: &Casebook, person: Id, opportunity: Id) -> Option<&PersonRole> {
    offered(book, person, opportunity).min_by_key(|entry| entry.role.is_recruiting())
}

/// What a person's own details say about their role becomes a fact. Whoever is named as having
/// arranged the interview keeps recruiting, whatever else they do.
pub(super) fn edit_role(
    book: &Casebook,
    edit: Edit,
    form: &PersonMet,
    (person, opportunity): (Id, Id),
    arranged: bool,
    ids: &mut dyn FnMut() -> Id,
) -> Edit {
    let known = shown_role(book, person, opportunity);
    let unseen = form.person.is_none() && form.role.is_none();
    if unseen || known.map(|entry| entry.role) == form.role {
        return edit;
    }
    let fresh =
        |role, ids: &mut dyn FnMut() -> Id| PersonRole::new(ids(), person, opportunity, role);
    let known_already = |role| offered(book, person, opportunity).any(|entry| entry.role == role);
    match (known, form.role) {
        (Some(entry), role)
            if arranged
                && entry.role.is_recruiting()
                && role.is_none_or(|role| !role.is_recruiting()) =>
        {
            role.into_iter()
                .fold(edit, |e, role| e.put(fresh(role, ids)))
        }
        (Some(entry), Some(role)) if !known_already(role) => edit.put(PersonRole {
            role,
            ..entry.clone()
        }),
        (Some(entry), _) => edit.void(TableName::PersonRole, entry.id),
        (None, Some(role)) => edit.put(fresh(role, ids)),
        (None, None) => edit,
    }
}

fn offered(book: &Casebook, person: Id, opportunity: Id) -> impl Iterator<Item = &PersonRole> {
    book.roles.iter().filter(move |entry| {
        entry.person == person
            && entry.opportunity == opportunity
            && Role::OFFERED.contains(&entry.role)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Instant;
    use crate::domain::{Arranger, Author, Debrief};

    fn save(form: &Debrief, book: &mut Casebook, first: u128) {
        let mut next = first;
        let mut ids = move || {
            next += 1;
            Id::from_bits(next)
        };
        let author = Author {
            device: Id::from_bits(1),
            at: Instant::UNIX_EPOCH,
        };
        form.edit(book, &mut ids).apply(book, author);
    }

    fn met(key: u32, name: &str, role: Option<Role>) -> PersonMet {
        PersonMet {
            key,
            name: name.into(),
            role,
            ..PersonMet::default()
        }
    }

    fn panel(priya: Option<Role>, arranged_by: &str) -> Debrief {
        Debrief {
            company: "Harbour Analytics".into(),
            end: Some(Instant::UNIX_EPOCH),
            people: vec![met(0, "Priya Raman", priya), met(1, "Tom Okafor", None)],
            arranged_by: Arranger {
                name: arranged_by.into(),
                ..Arranger::default()
            },
            ..Debrief::blank()
        }
    }

    /// Records a panel and corrects it.
    fn corrected(panel: &Debrief, correct: impl FnOnce(&mut Debrief)) -> Casebook {
        let mut book = Casebook::default();
        save(panel, &mut book, 100);
        let mut form = shown(&book);
        correct(&mut form);
        save(&form, &mut book, 900);
        book
    }

    fn shown(book: &Casebook) -> Debrief {
        let interview = book.interviews.iter().next().expect("recorded");
        Debrief::of(book, interview.id).expect("recorded")
    }

    fn priya(form: &mut Debrief) -> &mut PersonMet {
        let mut people = form.people.iter_mut();
        people.find(|p| p.name == "Priya Raman").expect("met")
    }

    /// Every role there is, with the name of whose it is.
    fn roles(book: &Casebook) -> Vec<(&str, Role)> {
        let name = |id| {
            book.people
                .get(id)
                .map_or("", |person| person.name.as_str())
        };
        let mut all: Vec<_> = book
            .roles
            .iter()
            .map(|entry| (name(entry.person), entry.role))
            .collect();
        all.sort_unstable();
        all
    }

    #[test]
    fn a_role_is_given_changed_and_taken_back() {
        let given = panel(Some(Role::HiringManager), "");
        let book = corrected(&given, |form| {
            assert_eq!(priya(form).role, Some(Role::HiringManager));
        });
        assert_eq!(roles(&book), [("Priya Raman", Role::HiringManager)]);
        let book = corrected(&given, |form| priya(form).role = Some(Role::Assistant));
        assert_eq!(roles(&book), [("Priya Raman", Role::Assistant)]);
        let book = corrected(&given, |form| priya(form).role = None);
        assert_eq!(roles(&book), []);
    }

    #[test]
    fn whoever_arranged_it_keeps_recruiting_whatever_else_they_do() {
        let book = corrected(&panel(None, "Priya Raman"), |form| {
            assert_eq!(priya(form).role, Some(Role::Recruiter));
            priya(form).role = Some(Role::HiringManager);
        });
        let both = [
            ("Priya Raman", Role::HiringManager),
            ("Priya Raman", Role::Recruiter),
        ];
        assert_eq!(roles(&book), both);
        assert_eq!(priya(&mut shown(&book)).role, Some(Role::HiringManager));
        assert_eq!(shown(&book).arranged_by.name, "Priya Raman");
    }

    #[test]
    fn a_kind_of_recruiting_said_in_their_own_details_holds() {
        let first = corrected(&panel(Some(Role::Hr), "Priya Raman"), |_| {});
        assert_eq!(roles(&first), [("Priya Raman", Role::Hr)]);
        let changed = corrected(&panel(None, "Priya Raman"), |form| {
            priya(form).role = Some(Role::AgencyRecruiter);
        });
        assert_eq!(roles(&changed), [("Priya Raman", Role::AgencyRecruiter)]);
    }

    #[test]
    fn somebody_in_human_resources_is_not_taken_for_who_arranged_it() {
        let both = panel(Some(Role::Hr), "Joanna Whitlock");
        let expected = [
            ("Joanna Whitlock", Role::Recruiter),
            ("Priya Raman", Role::Hr),
        ];
        let book = corrected(&both, |form| {
            assert_eq!(form.arranged_by.name, "Joanna Whitlock");
        });
        assert_eq!(roles(&book), expected);
        let book = corrected(&panel(Some(Role::Hr), ""), |form| {
            assert_eq!(form.arranged_by.name, "");
            form.arranged_by.name = "Joanna Whitlock".into();
        });
        assert_eq!(roles(&book), expected);
    }

    #[test]
    fn another_name_for_who_arranged_it_renames_nobody_in_the_room() {
        let book = corrected(&panel(None, "Priya Raman"), |form| {
            form.arranged_by.name = "Joanna Whitlock".into();
            priya(form).role = None;
        });
        assert_eq!(roles(&book), [("Joanna Whitlock", Role::Recruiter)]);
        assert!(book.people.iter().any(|p| p.name == "Priya Raman"));
    }

    #[test]
    fn a_name_put_right_in_their_own_details_is_still_who_arranged_it() {
        let book = corrected(&panel(None, "Priya Raman"), |form| {
            priya(form).name = "Priya Rahman".into();
        });
        assert_eq!(roles(&book), [("Priya Rahman", Role::Recruiter)]);
        assert_eq!(book.people.count(), 2);
    }
}
