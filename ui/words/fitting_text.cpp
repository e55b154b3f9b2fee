#include "ui/words/fitting_text.h"

#include "ui/words/cut_text.h"

#include <algorithm>

namespace tributary {

namespace {

constexpr QStringView fullStops = u".!?。।۔؟";
constexpr QStringView wideStops = u"。！？"; // no blank follows them
constexpr QStringView quotes = u"“”„«»「」\"";

bool isStop(QChar c)
{
    return fullStops.contains(c) || wideStops.contains(c);
}

// The name of a file may have a full stop and a blank in it; messages have names within quotes.
bool endsASentence(QStringView words, QChar next)
{
    const QChar last = words.back();
    const bool isEnd = wideStops.contains(last) || (fullStops.contains(last) && next.isSpace());
    return isEnd && std::ranges::count_if(words, [](QChar c) { return quotes.contains(c); }) % 2 == 0;
}

// The places behind the sentences of a text; the only one is its end where the text is no sentence.
QList<qsizetype> sentenceEnds(const QString& text)
{
    QList<qsizetype> ends;
    // A text without a stop ends with a name, as "Download finished: a. b.iso" does, and is no sentence.
    const bool isSentence = !text.isEmpty() && isStop(text.back());
    // Qt's own finder of sentences takes "Added. 2 lines" for one.
    for (qsizetype end = 1; isSentence && end < text.size(); ++end) {
        if (endsASentence(QStringView(text).first(end), text.at(end)))
            ends.append(end);
    }
    ends.append(text.size());
    return ends;
}

// The sentence with so much of the name within its quotes as the width has room for; empty where that is too
// little of the name.
QString withShorterName(const QFontMetrics& metrics, const QString& sentence, int width)
{
    constexpr int leastLetters = 6;
    const auto isQuote = [](QChar c) { return quotes.contains(c); };
    const auto opening = std::ranges::find_if(sentence, isQuote);
    const auto begin = opening == sentence.cend() ? opening : opening + 1;
    const auto end = std::find_if(begin, sentence.cend(), isQuote);
    if (end == sentence.cend())
        return {};
    const QString before = sentence.first(begin - sentence.cbegin());
    const QString behind = sentence.sliced(end - sentence.cbegin());
    const int room = width - metrics.horizontalAdvance(before) - metrics.horizontalAdvance(behind);
    if (room < metrics.averageCharWidth() * leastLetters)
        return {};
    return before + metrics.elidedText(QString(begin, end - begin), Qt::ElideMiddle, room) + behind;
}

} // namespace

QString firstSentence(const QString& text)
{
    return text.first(sentenceEnds(text).first());
}

QString fittingText(const QFontMetrics& metrics, const QString& text, int width)
{
    const QList<qsizetype> ends = sentenceEnds(text);
    const auto fits = [&](qsizetype end) { return metrics.horizontalAdvance(text.first(end)) <= width; };
    const auto longest = std::find_if(ends.crbegin(), ends.crend(), fits);
    if (longest != ends.crend())
        return text.first(*longest);
    const QString first = text.first(ends.first());
    QString shorter = withShorterName(metrics, first, width);
    if (!shorter.isEmpty())
        return shorter;
    return cutText(metrics, first, isStop(first.back()) ? Qt::ElideRight : Qt::ElideMiddle, width);
}

} // namespace tributary
