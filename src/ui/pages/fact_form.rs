use leptos::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::app::{App, clear_form, load_form, save_form};

/// A form over recorded facts. What is typed is kept at once, and becomes facts when it is saved;
/// until something is typed the form follows the facts.
pub struct FactForm<T: Send + Sync + 'static> {
    app: App,
    name: StoredValue<String>,
    facts: Memo<T>,
    form: RwSignal<T>,
    typed: RwSignal<bool>,
}

impl<T: Send + Sync + 'static> Clone for FactForm<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for FactForm<T> {}

impl<T> FactForm<T>
where
    T: Clone + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static,
{
    /// The form of this name, with what was left in it, as far as `join` still finds a place for
    /// it in the facts.
    pub fn new(app: App, name: String, facts: Memo<T>, join: fn(T, T) -> T) -> Self {
        let left = load_form::<T>(app, &name).map(|left| join(left, facts.get_untracked()));
        let typed = RwSignal::new(left.is_some());
        let form = RwSignal::new(left.unwrap_or_else(|| facts.get_untracked()));
        Effect::new(move |_| {
            let facts = facts.get();
            if !typed.get_untracked() && form.with_untracked(|form| *form != facts) {
                form.set(facts);
            }
        });
        Self {
            app,
            name: StoredValue::new(name),
            facts,
            form,
            typed,
        }
    }

    /// Whether something was typed that is not saved.
    pub fn typed(self) -> bool {
        self.typed.get()
    }

    /// Looks at what stands in it.
    pub fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        self.form.with(look)
    }

    /// Looks at what stands in it without wanting to know of changes.
    pub fn peek<R>(self, look: impl FnOnce(&T) -> R) -> R {
        self.form.with_untracked(look)
    }

    /// What stands in it, for whoever saves it.
    pub fn take(self) -> T {
        self.form.get_untracked()
    }

    /// Something was typed.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        self.form.update(change);
        self.typed.set(true);
        // Where nothing can be kept a banner says so already.
        let _kept = self.name.with_value(|name| {
            self.form
                .with_untracked(|form| save_form(self.app, name, form))
        });
    }

    /// It became facts.
    pub fn saved(self) {
        self.name.with_value(|name| clear_form(self.app, name));
        self.typed.set(false);
        self.form.set(self.facts.get_untracked());
    }
}

/// A text in a list in a form, as a field wants it.
pub fn text_at<T, R>(
    form: FactForm<Vec<T>>,
    index: impl Fn(&[T]) -> Option<usize> + Copy + Send + Sync + 'static,
    get: fn(&T) -> &R,
) -> Signal<R>
where
    T: Clone + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static,
    R: Clone + Default + Send + Sync + 'static,
{
    Signal::derive(move || {
        form.with(|all| {
            index(all)
                .and_then(|index| all.get(index))
                .map_or_else(R::default, |one| get(one).clone())
        })
    })
}
