#include "words/phrase_text.h"

#include "core/values/phrases/phrase.h"

#include <QCoreApplication>

namespace tributary {

QString phraseText(const Phrase& phrase)
{
    if (!phrase.kind())
        return phrase.words();
    QStringList arguments;
    for (const Phrase& argument : phrase.arguments())
        arguments.append(phraseText(argument));
    return filledIn(QCoreApplication::translate("Phrase", patternOf(*phrase.kind())), arguments);
}

} // namespace tributary
