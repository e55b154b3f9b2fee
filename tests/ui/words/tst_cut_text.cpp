#include "ui/words/cut_text.h"

#include <QTest>

using namespace tributary;

// Names that are cut to their room.
class CutTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsBothEndsOfALongName();
    void leavesAShortNameAlone();
    void keepsWithinTheRoomInALargeFont();
};

void CutTextTest::keepsBothEndsOfALongName()
{
    const QFontMetrics metrics((QFont()));
    constexpr int letters = 30;
    const QString name = QLatin1String("annual report") + QString(200, u'x') + QLatin1String(".tar.zst");
    const QString shown = shortName(metrics, name, letters);
    QVERIFY2(shown.startsWith(QLatin1String("annual")) && shown.endsWith(QLatin1String(".zst")),
             qPrintable(shown));
    QVERIFY(shown.contains(u'…'));
    // Letters that stand closer together in pairs are not counted alike.
    QVERIFY(metrics.horizontalAdvance(shown) <= letters * metrics.averageCharWidth() + 2);
}

void CutTextTest::leavesAShortNameAlone()
{
    const QString name = QStringLiteral("a. b.iso");
    QCOMPARE(shortName(QFontMetrics(QFont()), name, 50), name);
}

// Qt counts letters one by one, and draws them with the distances of their pairs.
void CutTextTest::keepsWithinTheRoomInALargeFont()
{
    QFont large;
    large.setPointSize(18);
    const QFontMetrics metrics(large);
    const QString link = QStringLiteral("http://127.0.0.1:8962/dataset-of-all-measurements-taken-everywhere-"
                                        "2011-2024-final-v2.tar.zst?size=60000000");
    for (int width = 200; width < 800; ++width)
        QVERIFY(metrics.horizontalAdvance(cutText(metrics, link, Qt::ElideMiddle, width)) <= width);
}

QTEST_MAIN(CutTextTest)
#include "tst_cut_text.moc"
