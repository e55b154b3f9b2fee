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
    void isFaintWhereNothingCanBeTyped();
};

namespace {

// Sets a palette as a desktop does that knows no colour for hints. Qt tells of a new palette only while the
// application runs.
QColor hintBesideText(const QColor& text)
{
    QTimer::singleShot(0, qApp, [text] {
        QPalette palette = QGuiApplication::palette();
        palette.setColor(QPalette::Text, text);
        palette.setColor(QPalette::Disabled, QPalette::Text, Qt::gray);
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

// Else a field that can't be used would look as if it could.
void PlaceholderColorTest::isFaintWhereNothingCanBeTyped()
{
    const PlaceholderColor color;
    hintBesideText(QColor(20, 20, 20));
    const QPalette palette = QGuiApplication::palette();
    QVERIFY(palette.color(QPalette::Disabled, QPalette::Text) != QColor(20, 20, 20));
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::PlaceholderText),
             palette.color(QPalette::Disabled, QPalette::Text));
}

QTEST_MAIN(PlaceholderColorTest)
#include "tst_placeholder_color.moc"
