#pragma once

#include <QTest>

namespace tributary::test {

// A row of a table whose columns are all QString: its name, then what stands in it.
inline constexpr auto textRow = [](const char* name, const auto&... texts) {
    QTestData& row = QTest::newRow(name);
    (row << ... << QString::fromUtf8(texts));
};

} // namespace tributary::test
