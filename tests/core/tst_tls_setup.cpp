#include "core/http/tls_setup.h"

#include <QSslSocket>
#include <QTest>

using namespace tributary;

class TestTlsSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void checksCertificatesUnlessToldOtherwise();
};

void TestTlsSetup::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
}

void TestTlsSetup::checksCertificatesUnlessToldOtherwise()
{
    const auto modeFor = [](CertificateCheck check) {
        return tlsSetup({.certificateCheck = check}).peerVerifyMode();
    };
    QVERIFY(modeFor(CertificateCheck::Required) != QSslSocket::VerifyNone);
    QCOMPARE(modeFor(CertificateCheck::Off), QSslSocket::VerifyNone);
}

QTEST_GUILESS_MAIN(TestTlsSetup)
#include "tst_tls_setup.moc"
