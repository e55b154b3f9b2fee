#include "words/phrase_text.h"

#include "core/values/phrases/phrase.h"
#include "words/size_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace tributary {

namespace {

// The sentence on a full disk for a person, who reads sizes in larger units than bytes. The file is known
// from the row that it is said of.
constexpr const char* roomMissing = QT_TRANSLATE_NOOP("Phrase", "%1 more are needed on %2.");

QString sizeOf(const QString& bytes)
{
    bool isNumber = false;
    const qint64 size = bytes.toLongLong(&isNumber);
    return isNumber ? translatedSize(size) : bytes;
}

bool beginsWithWords(const Phrase& phrase)
{
    if (!phrase.kind())
        return false;
    const QString pattern = QCoreApplication::translate("Phrase", patternOf(*phrase.kind()));
    if (!pattern.startsWith(u'%'))
        return true;
    const QList<Phrase>& arguments = phrase.arguments();
    const qsizetype first = pattern.size() > 1 ? pattern.at(1).digitValue() - 1 : -1;
    return first >= 0 && first < arguments.size() && beginsWithWords(arguments.at(first));
}

} // namespace

QString phraseText(const Phrase& phrase)
{
    if (!phrase.kind())
        return phrase.words();
    QStringList arguments;
    for (const Phrase& argument : phrase.arguments())
        arguments.append(phraseText(argument));
    if (phrase.kind() == PhraseKind::SpaceMissing && arguments.size() == 4)
        return filledIn(QCoreApplication::translate("Phrase", roomMissing),
                        {sizeOf(arguments[2]), arguments[3]});
    return filledIn(QCoreApplication::translate("Phrase", patternOf(*phrase.kind())), arguments);
}

QString phraseLine(const Phrase& phrase)
{
    const QString words = phraseText(phrase);
    return beginsWithWords(phrase) && !words.isEmpty() ? QLocale().toUpper(words.first(1)) + words.sliced(1)
                                                       : words;
}

} // namespace tributary
