#include "tests/ui/looks/drawn_contrast.h"
#include "ui/desktop/palettes.h"
#include "ui/looks/choice_delegate.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

class ChoiceDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsReadableCounts_data();
    void drawsReadableCounts();
};

namespace {

constexpr QRect cell(0, 0, 200, 32);
// Nothing but the count is drawn there, on the ground of what is chosen as well.
constexpr QRect counts(150, 4, 36, 24);

QImage painted(int count, const QPalette& palette, QStyle::State state)
{
    QStandardItemModel choices;
    auto* choice = new QStandardItem(QStringLiteral("All"));
    choice->setData(count, ChoiceDelegate::countRole);
    choices.appendRow(choice);
    QStyleOptionViewItem option;
    option.rect = cell;
    option.palette = palette;
    option.font = hardEdged(option.font);
    option.fontMetrics = QFontMetrics(option.font);
    option.state = QStyle::State_Active | QStyle::State_Enabled | state;
    QImage image(cell.size(), QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Window));
    QPainter painter(&image);
    ChoiceDelegate().paint(&painter, option, choices.index(0, 0));
    return image;
}

} // namespace

void ChoiceDelegateTest::drawsReadableCounts_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("chosen");
    for (const int count : {0, 5}) {
        for (const bool chosen : {false, true}) {
            const QString how =
                QStringLiteral("%1%2").arg(count).arg(chosen ? QStringLiteral(", chosen") : QString());
            QTest::newRow(qPrintable(QStringLiteral("light, ") + how)) << lightPalette() << count << chosen;
            QTest::newRow(qPrintable(QStringLiteral("dark, ") + how)) << darkPalette() << count << chosen;
        }
    }
}

void ChoiceDelegateTest::drawsReadableCounts()
{
    QFETCH(const QPalette, palette);
    QFETCH(const int, count);
    QFETCH(const bool, chosen);
    const Looks looks = looksOf(palette, Ground::Window);
    const QImage image = painted(count, palette, chosen ? QStyle::State_Selected : QStyle::State_None);
    QVERIFY(bestContrast(image, counts, chosen ? looks.selection : looks.paper) >= 4.5);
}

QTEST_MAIN(ChoiceDelegateTest)
#include "tst_choice_delegate.moc"
