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

} // namespace

QString fittingText(const QFontMetrics& metrics, const QString& text, int width)
{
    const QList<qsizetype> ends = sentenceEnds(text);
    const auto fits = [&](qsizetype end) { return metrics.horizontalAdvance(text.first(end)) <= width; };
    const auto longest = std::find_if(ends.crbegin(), ends.crend(), fits);
    if (longest != ends.crend())
        return text.first(*longest);
    return cutText(metrics, text.first(ends.first()), Qt::ElideRight, width);
}

} // namespace tributary
