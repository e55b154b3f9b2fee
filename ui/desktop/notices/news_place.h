#pragma once

#include <QtGlobal>

namespace tributary {

// Tells where the person is, and whether a screen reader speaks for the window.
struct Audience
{
    bool isAtTheWindow = false;
    bool hearsTheWindow = true; // where a screen reader is in use
    bool hasReadIt = false;     // in the row at which the person is
};

// Where news are told. There is one place for them, or a person would be told twice.
enum class NewsPlace : quint8 {
    Window,         // shown there, and spoken
    SilentlyWindow, // only shown
    Desktop,        // by a notification, which screen readers read whatever is in front
};

constexpr NewsPlace newsPlaceFor(const Audience& audience)
{
    if (!audience.isAtTheWindow)
        return NewsPlace::Desktop;
    if (audience.hasReadIt)
        return NewsPlace::SilentlyWindow;
    return audience.hearsTheWindow ? NewsPlace::Window : NewsPlace::Desktop;
}

} // namespace tributary
