#pragma once

#include <QByteArrayView>
#include <QLatin1String>
#include <QList>

namespace tributary {

enum class InputFormat : quint8 {
    // Whichever of the others its beginning looks like.
    Found,
    List,
    // The words of apt, followed by its list.
    AptOutput,
    Metalink,
    Html,
    Markdown,
    // A file of Windows with one link.
    Shortcut,
};

// The suffixes of the files that hold lists, by which a file is known before it is read.
QList<QLatin1String> suffixesOfLists();

// By the beginning of a text; never Found. A list when nothing speaks for anything else, so that each of its
// lines is reported.
InputFormat formatOf(QByteArrayView head);

// Whether these bytes do for formatOf() to say List: they contain a whole line that is a link, and nothing
// else before it. A page may well begin with a command, so that more has to be seen of one.
bool isSurelyList(QByteArrayView start);

} // namespace tributary
