use super::{Casebook, Edit, EditName, Id, TableName};

/// The edit that takes an opportunity out of the plan, with everything that hangs on it. People and
/// the organisation stay: they may belong to others.
#[must_use]
pub fn delete_opportunity(book: &Casebook, opportunity: Id) -> Edit {
    let mut edit = Edit::new(EditName::Delete);
    let interviews: Vec<Id> = book
        .interviews
        .iter()
        .filter(|i| i.opportunity == opportunity)
        .map(|i| i.id)
        .collect();
    for participation in book
        .participations
        .iter()
        .filter(|p| interviews.contains(&p.interview))
    {
        edit = edit.void(TableName::Participation, participation.id);
        for topic in book
            .topics
            .iter()
            .filter(|t| t.participation == participation.id)
        {
            edit = edit.void(TableName::Topic, topic.id);
        }
    }
    for id in interviews {
        edit = edit.void(TableName::Interview, id);
    }
    macro_rules! void_of {
        ($($table:ident: $name:ident),+) => {
            $(for record in book.$table.iter().filter(|r| r.opportunity == opportunity) {
                edit = edit.void(TableName::$name, record.id);
            })+
        };
    }
    void_of!(
        roles: PersonRole,
        anchors: AnchorPoint,
        promises: Promise,
        commitments: Commitment,
        contacts: ContactLog,
        obstacles: Obstacle,
        acceptance_parameters: AcceptanceParameter,
        game_plans: GamePlan,
        offers: Offer,
        rejections: Rejection,
        drafts: Draft
    );
    for flexibility in book
        .flexibilities
        .iter()
        .filter(|f| f.opportunity == Some(opportunity))
    {
        edit = edit.void(TableName::Flexibility, flexibility.id);
    }
    edit.void(TableName::Opportunity, opportunity)
}
