#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace tributary {

struct HtmlAttribute
{
    QByteArray name; // in small letters
    QString value;   // with its entities decoded
};

struct HtmlTag
{
    QByteArray name; // in small letters, "/a" for an end
    std::vector<HtmlAttribute> attributes;

    // Empty where there is none; the first one counts.
    QString value(QByteArrayView attribute) const;
};

// Parses the text between < and >.
HtmlTag parseHtmlTag(QByteArrayView inside);

} // namespace tributary
