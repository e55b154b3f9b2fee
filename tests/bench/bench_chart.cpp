#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <array>
#include <cstdio>

// Draws the results of the comparison as bars: bench_chart RESULTS.json CHART.svg. A bar is the time that
// Tributary takes in the other program's time; the line is where both take the same. Prints the version of
// Qt.

namespace {

constexpr int width = 860;
constexpr int margin = 16;
constexpr int nameWidth = 60;
constexpr int valueWidth = 44;
constexpr int firstOfBar = margin + nameWidth + valueWidth + 12;
constexpr int titleHeight = 30;
constexpr int barHeight = 18;
constexpr int barGap = 4;
constexpr int textSize = 13;
// Longer bars are cut there; their numbers say how long they are.
constexpr double longest = 2.5;
// Grey that can be read on white and on black.
constexpr QRgb ink = qRgb(0x80, 0x80, 0x80);

struct Bar
{
    QString name;
    double ratio = 0;
};

struct Group
{
    QString title;
    QList<Bar> bars;
};

QList<Group> readGroups(const QString& path)
{
    QList<Group> groups;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return groups;
    const QJsonArray results = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto& value : results) {
        const QJsonObject result = value.toObject();
        Group group{.title = result[QLatin1String("title")].toString(), .bars = {}};
        const QJsonObject ratios = result[QLatin1String("ratios")].toObject();
        for (auto ratio = ratios.begin(); ratio != ratios.end(); ++ratio)
            group.bars.append({.name = ratio.key(), .ratio = ratio->toDouble()});
        groups.append(group);
    }
    return groups;
}

int heightOf(const Group& group)
{
    return titleHeight + static_cast<int>(group.bars.size()) * (barHeight + barGap);
}

// The same program has the same colour everywhere.
QColor colourOf(const QString& name)
{
    constexpr std::array known{
        std::pair{"aria2", qRgb(0x2f, 0x7e, 0xc9)}, std::pair{"axel", qRgb(0xc9, 0x7a, 0x2f)},
        std::pair{"curl", qRgb(0x2f, 0xa0, 0x6a)}, std::pair{"wget2", qRgb(0x8f, 0x5f, 0xc2)}};
    const auto* const found =
        std::ranges::find_if(known, [&](const auto& entry) { return name == QLatin1String(entry.first); });
    return QColor::fromRgb(found == known.end() ? ink : found->second);
}

int lengthOf(double ratio)
{
    return static_cast<int>(std::clamp(ratio, 0.0, longest) / longest * (width - margin - firstOfBar));
}

// The number stands before the bar, where the line doesn't cross it.
void drawBar(QPainter& painter, const Bar& bar, int top)
{
    painter.setPen(QColor::fromRgb(ink));
    painter.drawText(QRect(margin, top, nameWidth, barHeight), Qt::AlignVCenter | Qt::AlignLeft, bar.name);
    painter.drawText(QRect(margin + nameWidth, top, valueWidth, barHeight), Qt::AlignVCenter | Qt::AlignRight,
                     QString::number(bar.ratio, 'f', 2));
    painter.fillRect(QRect(firstOfBar, top, lengthOf(bar.ratio), barHeight), colourOf(bar.name));
}

void drawGroup(QPainter& painter, const Group& group, int top)
{
    painter.setPen(QColor::fromRgb(ink));
    painter.drawText(QRect(margin, top, width - 2 * margin, titleHeight), Qt::AlignVCenter | Qt::AlignLeft,
                     group.title);
    int next = top + titleHeight;
    for (const Bar& bar : group.bars) {
        drawBar(painter, bar, next);
        next += barHeight + barGap;
    }
    const int equal = firstOfBar + lengthOf(1);
    painter.setPen(QColor::fromRgb(ink));
    painter.drawLine(equal, top + titleHeight, equal, next - barGap);
}

bool draw(const QList<Group>& groups, const QString& path)
{
    int height = 2 * margin;
    for (const Group& group : groups)
        height += heightOf(group);
    QSvgGenerator svg;
    svg.setFileName(path);
    svg.setSize({width, height});
    svg.setViewBox(QRect(0, 0, width, height));
    svg.setTitle(QStringLiteral("Tributary's time in that of other programs"));
    QPainter painter;
    if (!painter.begin(&svg))
        return false;
    QFont font(QStringLiteral("sans-serif"));
    font.setPixelSize(textSize);
    painter.setFont(font);
    int top = margin;
    for (const Group& group : groups) {
        drawGroup(painter, group, top);
        top += heightOf(group);
    }
    return painter.end();
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    constexpr qsizetype asked = 3;
    if (words.size() != asked) {
        std::fprintf(stderr, "bench_chart RESULTS.json CHART.svg\n");
        return 2;
    }
    const QList<Group> groups = readGroups(words.at(1));
    if (groups.isEmpty() || !draw(groups, words.at(2))) {
        std::fprintf(stderr, "bench_chart: there are no results in %s, or %s can't be written\n",
                     qUtf8Printable(words.at(1)), qUtf8Printable(words.at(2)));
        return 1;
    }
    std::printf("%s\n", qVersion());
    return 0;
}
