#pragma once

#include <QByteArrayView>

namespace tributary {

enum class InputFormat : quint8 {
    // Whichever of the others its beginning looks like.
    Found,
    List,
    // What apt says and then its list.
    AptOutput,
    Metalink,
    Html,
    Markdown,
};

// By the beginning of a text; never Found. A list when nothing speaks for anything else, so that each of its
// lines is reported.
InputFormat formatOf(QByteArrayView head);

} // namespace tributary
