#include "ui/desktop/progress/taskbar_button.h"

#include <QTest>

#include <windows.h>

using namespace tributary;

class TaskbarButtonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsEachChangeOnce();
    void tellsAgainWhenTheButtonIsMade();
    void tellsNothingOfAWindowThatWasNeverShown();
    void reachesTheShell();

private:
    ShowOnButton told();
    void makeButton(const QWidget& window) const;

    QStringList m_told;
};

void TaskbarButtonTest::init()
{
    m_told.clear();
}

ShowOnButton TaskbarButtonTest::told()
{
    return [this](WId, std::optional<int> percent) {
        m_told.append(percent ? QString::number(*percent) : QStringLiteral("none"));
    };
}

// As Windows tells a window.
void TaskbarButtonTest::makeButton(const QWidget& window) const
{
    ::SendMessageW(reinterpret_cast<HWND>(window.internalWinId()),
                   ::RegisterWindowMessageW(L"TaskbarButtonCreated"), 0, 0);
}

void TaskbarButtonTest::tellsEachChangeOnce()
{
    QWidget window;
    window.winId();
    TaskbarButton button(window, told());
    button.show(7);
    button.show(7);
    button.show(8);
    button.show({});
    QCOMPARE(m_told, QStringList({QStringLiteral("7"), QStringLiteral("8"), QStringLiteral("none")}));
}

void TaskbarButtonTest::tellsAgainWhenTheButtonIsMade()
{
    QWidget window;
    window.winId();
    QWidget other;
    other.winId();
    TaskbarButton button(window, told());
    makeButton(window);
    QCOMPARE(m_told, QStringList());
    button.show(7);
    makeButton(other);
    QCOMPARE(m_told.size(), 1);
    makeButton(window);
    QCOMPARE(m_told, QStringList({QStringLiteral("7"), QStringLiteral("7")}));
}

void TaskbarButtonTest::tellsNothingOfAWindowThatWasNeverShown()
{
    const QWidget window;
    TaskbarButton button(window, told());
    button.show(7);
    QCOMPARE(m_told, QStringList());
}

// Whether somebody sees it there, the shell doesn't say.
void TaskbarButtonTest::reachesTheShell()
{
    QWidget window;
    window.show();
    const ShowOnButton show = showOnButton();
    show(window.winId(), 50);
    show(window.winId(), {});
    QVERIFY(window.isVisible());
}

QTEST_MAIN(TaskbarButtonTest)
#include "tst_taskbar_button.moc"
