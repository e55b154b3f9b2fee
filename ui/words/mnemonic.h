#pragma once

#include <QRegularExpression>
#include <QString>

namespace tributary {

// The words of a label without the mark of its key, as assistive tools are to read them. Languages whose
// letters are joined, or none of the keyboard's, have the key behind the words: "再開(&R)".
inline QString withoutMnemonic(QString label)
{
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&\\w\\)"));
    return label.remove(behind).remove(u'&');
}

} // namespace tributary
