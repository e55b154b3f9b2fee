#include "app/handover/handover_client.h"
#include "app/handover/handover_server.h"
#include "tests/support/checks/patience.h"

#include <QTest>
#include <qt_windows.h>

#include <expected>
#include <future>
#include <memory>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

struct ClosingHandle
{
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};

struct FreeingSid
{
    void operator()(void* sid) const { FreeSid(sid); }
};

const Handover sample{.links = {QStringLiteral("https://ada:canary@example.org/a.bin")}};

// The owner of a pipe may be a group of the person's own that is allowed to own things, and nobody else.
std::unique_ptr<void, FreeingSid> administrators()
{
    SID_IDENTIFIER_AUTHORITY authority = SECURITY_NT_AUTHORITY;
    PSID sid = nullptr;
    AllocateAndInitializeSid(&authority, 2, SECURITY_BUILTIN_DOMAIN_RID, DOMAIN_ALIAS_RID_ADMINS, 0, 0, 0, 0,
                             0, 0, &sid);
    return std::unique_ptr<void, FreeingSid>(sid);
}

// A pipe that lets everybody in.
HANDLE pipeOf(PSID owner, const QString& name)
{
    SECURITY_DESCRIPTOR rights;
    InitializeSecurityDescriptor(&rights, SECURITY_DESCRIPTOR_REVISION);
    SetSecurityDescriptorOwner(&rights, owner, FALSE);
    SetSecurityDescriptorDacl(&rights, TRUE, nullptr, FALSE);
    SECURITY_ATTRIBUTES attributes{sizeof(SECURITY_ATTRIBUTES), &rights, FALSE};
    const QString path = QStringLiteral("\\\\.\\pipe\\") + name;
    return CreateNamedPipeW(reinterpret_cast<const wchar_t*>(path.utf16()), PIPE_ACCESS_DUPLEX,
                            PIPE_TYPE_BYTE | PIPE_READMODE_BYTE, 1, 4096, 4096, 0, &attributes);
}

} // namespace

// Links are for no pipe that another person has made.
class LineOwnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsNothingToAPipeOfOthers();
    void handsLinksToAPipeOfOnesOwn();
};

void LineOwnerTest::handsNothingToAPipeOfOthers()
{
    const auto others = administrators();
    QVERIFY(others);
    const QString name = QStringLiteral("tributary-test-%1").arg(QCoreApplication::applicationPid());
    const std::unique_ptr<void, ClosingHandle> pipe(pipeOf(others.get(), name));
    QVERIFY(pipe.get() != INVALID_HANDLE_VALUE);
    QCOMPARE(handOver(sample, name, 0ms).outcome, HandoverOutcome::NobodyThere);
    DWORD heard = 0;
    PeekNamedPipe(pipe.get(), nullptr, 0, nullptr, &heard, nullptr);
    QCOMPARE(heard, DWORD(0));
}

void LineOwnerTest::handsLinksToAPipeOfOnesOwn()
{
    const QString name = QStringLiteral("tributary-test-own-%1").arg(QCoreApplication::applicationPid());
    HandoverServer server([](const Handover&) { return QtFuture::makeReadyFuture(HandoverServer::Taken()); });
    QVERIFY(server.listen(name));
    auto handing = std::async(std::launch::async, [&] { return handOver(sample, name, 0ms); });
    QVERIFY(QTest::qWaitFor([&] { return handing.wait_for(0s) == std::future_status::ready; },
                            static_cast<int>(test::patience().count())));
    QCOMPARE(handing.get().outcome, HandoverOutcome::Taken);
}

QTEST_GUILESS_MAIN(LineOwnerTest)
#include "tst_line_owner.moc"
