use leptos::prelude::*;

/// Declares the icons once: the enum, and the symbols of the sprite.
macro_rules! icons {
    ($($name:ident = $id:literal, $path:literal;)+) => {
        /// A line icon of the sprite. Decoration only: what it means is always said in words too.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Glyph {
            $(
                #[doc = concat!("`", $id, "`")]
                $name,
            )+
        }

        impl Glyph {
            const fn href(self) -> &'static str {
                match self {
                    $(Self::$name => concat!("#i-", $id),)+
                }
            }
        }

        /// The symbols that every icon refers to, and the hatch of quiet days.
        #[component]
        pub fn Sprite() -> impl IntoView {
            view! {
                <svg class="sprite" aria-hidden="true">
                    <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                        <path class="mark-hatch" d="M2.5 0v5"/>
                    </pattern>
                    $(<symbol id=concat!("i-", $id) viewBox="0 0 24 24"><path d=$path/></symbol>)+
                </svg>
            }
        }
    };
}

icons! {
    Today = "today", "M7 5.5h10a3 3 0 0 1 3 3V17a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V8.5a3 3 0 0 1 3-3zM4 10h16M8.5 3.5v4M15.5 3.5v4M11.3 15h1.4";
    Talk = "talk", "M4 6.5A2.5 2.5 0 0 1 6.5 4h8A2.5 2.5 0 0 1 17 6.5v4a2.5 2.5 0 0 1-2.5 2.5H9l-3.5 3v-3.2A2.5 2.5 0 0 1 4 10.5zM20 9.5v5.2a2.5 2.5 0 0 1-1.5 2.3v3l-3.2-2.8H11";
    Pen = "pen", "M4.5 19.5l1-4.2L15.8 5a2 2 0 0 1 2.8 0l.4.4a2 2 0 0 1 0 2.8L8.7 18.5zM13.8 7l3.2 3.2";
    Sliders = "sliders", "M4 7.5h8.4M17.6 7.5H20M4 16.5h2.4M11.6 16.5H20M15 4.9a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2zM9 13.9a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2z";
    Clock = "clock", "M12 3.8a8.2 8.2 0 1 1 0 16.4 8.2 8.2 0 0 1 0-16.4zM12 7.5V12l3 2";
    Check = "check", "M5 12.5l4.5 4.5L19 7.5";
    Pause = "pause", "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM10 9v6M14 9v6";
    Shield = "shield", "M12 3.5l7 2.5v5.5c0 4.3-2.9 7.3-7 9-4.1-1.7-7-4.7-7-9V6zM9 12l2.2 2.2L15.2 10";
    Article = "article", "M7.5 4h9A2.5 2.5 0 0 1 19 6.5v11a2.5 2.5 0 0 1-2.5 2.5h-9A2.5 2.5 0 0 1 5 17.5v-11A2.5 2.5 0 0 1 7.5 4zM8.5 8.5h7M8.5 12h7M8.5 15.5h4";
    Calendar = "calendar", "M7 5.5h10a3 3 0 0 1 3 3V17a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V8.5a3 3 0 0 1 3-3zM4 10h16M8.5 3.5v4M15.5 3.5v4";
    Close = "close", "M6.5 6.5l11 11M17.5 6.5l-11 11";
    Plus = "plus", "M12 5v14M5 12h14";
    Minus = "minus", "M5 12h14";
    Back = "back", "M15 5l-7 7 7 7";
    More = "more", "M5.5 11.2v1.6M12 11.2v1.6M18.5 11.2v1.6";
    Lock = "lock", "M8 11h8a2.5 2.5 0 0 1 2.5 2.5v4A2.5 2.5 0 0 1 16 20H8a2.5 2.5 0 0 1-2.5-2.5v-4A2.5 2.5 0 0 1 8 11zM8.5 11V8a3.5 3.5 0 0 1 7 0v3";
    Anchor = "anchor", "M12 3.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM12 8.5V20M8 11.5h8M4.5 13.5c0 4 3.3 6.5 7.5 6.5s7.5-2.5 7.5-6.5";
    Trash = "trash", "M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5";
    Download = "download", "M12 4v10M8 10.5l4 4 4-4M4.5 16v1.5A2.5 2.5 0 0 0 7 20h10a2.5 2.5 0 0 0 2.5-2.5V16";
    Upload = "upload", "M12 15V4M8 7.5l4-4 4 4M4.5 16v1.5A2.5 2.5 0 0 0 7 20h10a2.5 2.5 0 0 0 2.5-2.5V16";
    Phone = "phone", "M9.5 3.5h5A2.5 2.5 0 0 1 17 6v12a2.5 2.5 0 0 1-2.5 2.5h-5A2.5 2.5 0 0 1 7 18V6a2.5 2.5 0 0 1 2.5-2.5zM11 17.5h2";
    Send = "send", "M20 4.5L4 11l6.5 2.5L13 20zM20 4.5l-9.5 9";
    Mail = "mail", "M6 5.5h12a2.5 2.5 0 0 1 2.5 2.5v8a2.5 2.5 0 0 1-2.5 2.5H6A2.5 2.5 0 0 1 3.5 16V8A2.5 2.5 0 0 1 6 5.5zM4.5 7.5l7.5 5.5 7.5-5.5";
    Copy = "copy", "M11 8.5h6a2.5 2.5 0 0 1 2.5 2.5v6a2.5 2.5 0 0 1-2.5 2.5h-6A2.5 2.5 0 0 1 8.5 17v-6A2.5 2.5 0 0 1 11 8.5zM15.5 8.5V7A2.5 2.5 0 0 0 13 4.5H7A2.5 2.5 0 0 0 4.5 7v6A2.5 2.5 0 0 0 7 15.5h1.5";
    Share = "share", "M12 15V4M8 7.5l4-4 4 4M6 11.5v6A2.5 2.5 0 0 0 8.5 20h7a2.5 2.5 0 0 0 2.5-2.5v-6";
    Print = "print", "M7.5 9V4h9v5M7.5 17H6a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-1.5M7.5 14h9v6h-9z";
    Passed = "passed", "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM8.3 12.3l2.6 2.6 4.9-5.4";
    Alike = "alike", "M9.3 6.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM14.7 6.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z";
    Idea = "idea", "M9.5 18h5M10.5 20.5h3M12 3.5a6 6 0 0 1 3.5 10.9c-.6.4-1 1-1 1.6h-5c0-.6-.4-1.2-1-1.6A6 6 0 0 1 12 3.5z";
    Alert = "alert", "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7.5v5.3M12 16v.4";
}

/// An icon of the usual size.
#[component]
pub fn Icon(
    /// Which.
    glyph: Glyph,
    /// `icon-s` or `icon-xs` for the smaller sizes.
    #[prop(default = "")]
    size: &'static str,
) -> impl IntoView {
    view! {
        <svg class=format!("icon {size}") aria-hidden="true">
            <use href=glyph.href()/>
        </svg>
    }
}

/// The mark: an f whose crossbar is the thread.
#[component]
pub fn Mark() -> impl IntoView {
    view! {
        <svg viewBox="0 0 84 104" aria-hidden="true">
            <path d="M69 21c-4-8-12-11-19-9-9 2-14 9-14 20v58" stroke-width="12"/>
            <path d="M12 51h48" stroke-width="6.5"/>
            <circle cx="70" cy="51" r="8.5" stroke-width="6.5"/>
            <circle cx="12" cy="51" r="5" stroke-width="6.5"/>
        </svg>
    }
}
