#pragma once

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <cstring>
#endif

namespace tributary::test {

// Copies text as another program does it. Windows knows of Qt's clipboard whose it is, and tells of a change
// a little later.
inline void copyElsewhere(const char* text)
{
    QSignalSpy changes(QGuiApplication::clipboard(), &QClipboard::dataChanged);
#ifdef Q_OS_WIN
    const size_t size = std::strlen(text) + 1;
    const HGLOBAL memory = ::GlobalAlloc(GMEM_MOVEABLE, size);
    std::memcpy(::GlobalLock(memory), text, size);
    ::GlobalUnlock(memory);
    QVERIFY(::OpenClipboard(nullptr));
    ::EmptyClipboard();
    QVERIFY(::SetClipboardData(CF_TEXT, memory));
    ::CloseClipboard();
#else
    QGuiApplication::clipboard()->setText(QString::fromLatin1(text));
#endif
    QVERIFY(!changes.isEmpty() || changes.wait());
}

} // namespace tributary::test
