#include "tests/support/checks/patience.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/themed_icon.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QPalette>
#include <QScopeGuard>
#include <QTest>

using namespace tributary;

class ThemedIconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setPalette(QPalette()); }
    void drawsEachIconAtEachSize_data();
    void drawsEachIconAtEachSize();
    void followsThePalette();
    void isPaleWhereItIsDisabled();
    void isSharpAtEveryScale();
    void followsTheLine_data();
    void followsTheLine();
    void turnsTheQuestionMarkInArabicAlone();
    void isSharpAtOrdinarySizes_data();
    void isSharpAtOrdinarySizes();
    void isEmptyWithoutADrawing();
    void isDrawnAnewInALabel();
    void hasTheToneOfALabel();
};

namespace {

QColor strongest(const QImage& image)
{
    QColor best(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > best.alpha())
                best = image.pixelColor(x, y);
        }
    }
    return best;
}

QImage imageOf(const QIcon& icon, int size, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap({size, size}, 1, mode).toImage();
}

void useTextColor(QPalette::ColorGroup group, const QColor& color)
{
    QPalette palette = QGuiApplication::palette();
    palette.setColor(group, QPalette::WindowText, color);
    QGuiApplication::setPalette(palette);
}

} // namespace

void ThemedIconTest::drawsEachIconAtEachSize_data()
{
    QTest::addColumn<QString>("name");
    for (QDirIterator drawings(QStringLiteral(":/icons")); drawings.hasNext();) {
        drawings.next();
        const QString name = drawings.fileInfo().completeBaseName();
        QTest::newRow(qPrintable(name)) << name;
    }
}

void ThemedIconTest::drawsEachIconAtEachSize()
{
    QFETCH(QString, name);
    const QIcon icon = themedIcon(name);
    QVERIFY(!icon.isNull());
    for (const int size : {16, 20, 24, 40, 512}) {
        const QImage image = imageOf(icon, size);
        QCOMPARE(image.size(), QSize(size, size));
        // Slanted lines of one and a half pixels fill none of these wholly.
        QVERIFY(strongest(image).alpha() >= (size < 40 ? 190 : 255));
    }
}

void ThemedIconTest::followsThePalette()
{
    const QIcon icon = themedIcon(u"new");
    useTextColor(QPalette::Active, Qt::black);
    QCOMPARE(strongest(imageOf(icon, 16)), QColor(Qt::black));
    useTextColor(QPalette::Active, Qt::white);
    QCOMPARE(strongest(imageOf(icon, 16)), QColor(Qt::white));
}

void ThemedIconTest::isPaleWhereItIsDisabled()
{
    useTextColor(QPalette::Disabled, QColor(0x808080));
    QCOMPARE(strongest(imageOf(themedIcon(u"new"), 16, QIcon::Disabled)), QColor(0x808080));
}

void ThemedIconTest::isSharpAtEveryScale()
{
    const QIcon icon = themedIcon(u"open");
    const QPixmap large = icon.pixmap(QSize(24, 24), 2.0);
    QCOMPARE(large.size(), QSize(48, 48));
    QCOMPARE(large.devicePixelRatio(), 2.0);
    QImage drawn = large.toImage();
    drawn.setDevicePixelRatio(1);
    QCOMPARE(drawn, icon.pixmap(QSize(48, 48), 1.0).toImage());
}

void ThemedIconTest::followsTheLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("an arrow that leads out") << QStringLiteral("open") << true;
    QTest::newRow("lines of words") << QStringLiteral("details") << true;
    QTest::newRow("a list with its dots") << QStringLiteral("all") << true;
    QTest::newRow("lines of a list that get shorter") << QStringLiteral("clear") << true;
    QTest::newRow("a cursor behind words") << QStringLiteral("rename") << true;
    QTest::newRow("an arrow that goes back") << QStringLiteral("undo") << true;
    QTest::newRow("folded") << QStringLiteral("folded") << true;
    QTest::newRow("the sign of players") << QStringLiteral("resume") << false;
}

void ThemedIconTest::followsTheLine()
{
    QFETCH(const QString, name);
    QFETCH(const bool, mirrored);
    constexpr int size = 40;
    const QImage straight = imageOf(themedIcon(name), size);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const QImage other = imageOf(themedIcon(name), size);
    QVERIFY(straight != straight.transformed(QTransform::fromScale(-1, 1)));
    QCOMPARE(other, mirrored ? straight.transformed(QTransform::fromScale(-1, 1)) : straight);
}

void ThemedIconTest::turnsTheQuestionMarkInArabicAlone()
{
    const QImage straight = imageOf(themedIcon(u"about"), 40);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto restore = qScopeGuard([before = QLocale()] {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(before);
    });
    QLocale::setDefault(QLocale(QLocale::Hebrew));
    QCOMPARE(imageOf(themedIcon(u"about"), 40), straight);
    QLocale::setDefault(QLocale(QLocale::Arabic));
    QCOMPARE(imageOf(themedIcon(u"about"), 40), straight.transformed(QTransform::fromScale(-1, 1)));
}

void ThemedIconTest::isSharpAtOrdinarySizes_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("soft");
    QTest::newRow("100 %") << 20 << 1;
    QTest::newRow("200 %") << 40 << 0;
    QTest::newRow("400 %") << 80 << 0;
}

void ThemedIconTest::isSharpAtOrdinarySizes()
{
    // A line across the middle of the plus is cut cleanly; one and a half pixels leave half a one.
    QFETCH(int, size);
    QFETCH(int, soft);
    const QImage image = imageOf(themedIcon(u"new"), size);
    int between = 0;
    int full = 0;
    for (int y = 0; y < size; ++y) {
        const int alpha = image.pixelColor(size * 5 / 16, y).alpha();
        between += alpha > 0 && alpha < 255 ? 1 : 0;
        full += alpha == 255 ? 1 : 0;
    }
    QCOMPARE(between, soft);
    QCOMPARE(full, size * 3 / 40);
}

void ThemedIconTest::isEmptyWithoutADrawing()
{
    QVERIFY(themedIcon(u"no such drawing").isNull());
}

void ThemedIconTest::isDrawnAnewInALabel()
{
    useTextColor(QPalette::Active, Qt::blue);
    const IconLabel label(u"failed", QStyle::PM_SmallIconSize, nullptr);
    QCOMPARE(strongest(label.pixmap().toImage()), QColor(Qt::blue));
    useTextColor(QPalette::Active, Qt::red);
    TRY_COMPARE(strongest(label.pixmap().toImage()), QColor(Qt::red));
}

void ThemedIconTest::hasTheToneOfALabel()
{
    IconLabel label(u"failed", QStyle::PM_SmallIconSize, nullptr);
    const Looks looks = looksOf(QGuiApplication::palette(), Ground::Window);
    label.setTone(Tone::Trouble);
    QCOMPARE(strongest(label.pixmap().toImage()), looks.of(Tone::Trouble));
    label.setTone(Tone::Waiting);
    QCOMPARE(strongest(label.pixmap().toImage()), looks.of(Tone::Waiting));
}

QTEST_MAIN(ThemedIconTest)
#include "tst_themed_icon.moc"
