#pragma once

#include <QString>
#include <QTextDocument>

namespace tributary {

// A text for a tool tip that somebody else may have written: a server, a list, the name of a file. Qt takes
// for markup whatever looks like it, which would paint and open what it names.
inline QString plainTip(QString text)
{
    constexpr qsizetype longest = 1000;
    if (text.size() > longest)
        text = text.first(longest) + QChar(0x2026);
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

} // namespace tributary
