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

} // namespace

QString firstSentence(const QString& text)
{
    // A text without a stop ends with a name, as "Download finished: a. b.iso" does, and is no sentence.
    if (text.isEmpty() || !isStop(text.back()))
        return text;
    // Qt's own finder of sentences takes "Added. 2 lines" for one.
    for (qsizetype end = 1; end < text.size(); ++end) {
        if (endsASentence(QStringView(text).first(end), text.at(end)))
            return text.first(end);
    }
    return text;
}

QString fittingText(const QFontMetrics& metrics, const QString& text, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    return cutText(metrics, firstSentence(text), Qt::ElideRight, width);
}

} // namespace tributary
