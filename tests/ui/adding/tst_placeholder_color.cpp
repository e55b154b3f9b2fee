#include "ui/widgets/placeholder_color.h"

#include <QApplication>
#include <QPalette>
#include <QTest>
#include <QTimer>

using namespace tributary;

class PlaceholderColorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheTextFromLightToDark();
};

namespace {

// Sets a palette as a desktop does that knows no colour for hints. Qt tells of a new palette only while the
// application runs.
QColor hintBesideText(const QColor& text)
{
    QTimer::singleShot(0, qApp, [text] {
        QPalette palette = QGuiApplication::palette();
        palette.setColor(QPalette::Text, text);
        palette.setColor(QPalette::PlaceholderText, Qt::black);
        QApplication::setPalette(palette);
        QCoreApplication::exit();
    });
    QApplication::exec();
    return QGuiApplication::palette().color(QPalette::PlaceholderText);
}

} // namespace

void PlaceholderColorTest::followsTheTextFromLightToDark()
{
    const PlaceholderColor color;
    const QColor onDark = hintBesideText(Qt::white);
    QCOMPARE(onDark.red(), 255);
    QVERIFY(onDark.alpha() < 255);
    QCOMPARE(hintBesideText(QColor(20, 20, 20)).red(), 20);
}

QTEST_MAIN(PlaceholderColorTest)
#include "tst_placeholder_color.moc"
