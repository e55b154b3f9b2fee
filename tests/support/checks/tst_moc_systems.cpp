#include <QTest>

namespace {

#if defined(Q_OS_WIN)
constexpr auto ofThisSystem = "ofWindows()";
#elif defined(Q_OS_MACOS)
constexpr auto ofThisSystem = "ofMacOs()";
#elif defined(Q_OS_LINUX)
constexpr auto ofThisSystem = "ofLinux()";
#else
constexpr auto ofThisSystem = "ofUnix()";
#endif

} // namespace

// QtTest runs no slot that moc did not see, so moc has to know which system the tests are built for.
class TestMocSystems : public QObject
{
    Q_OBJECT

Q_SIGNALS:
#if defined(Q_OS_WIN)
    void ofWindows();
#elif defined(Q_OS_MACOS)
    void ofMacOs();
#elif defined(Q_OS_LINUX)
    void ofLinux();
#elif defined(Q_OS_UNIX)
    void ofUnix();
#endif

private Q_SLOTS:
    void knowsThisSystem();
};

void TestMocSystems::knowsThisSystem()
{
    QVERIFY(staticMetaObject.indexOfSignal(ofThisSystem) >= 0);
}

QTEST_APPLESS_MAIN(TestMocSystems)
#include "tst_moc_systems.moc"
