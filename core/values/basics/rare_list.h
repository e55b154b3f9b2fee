#pragma once

#include "core/values/basics/rare_value.h"

#include <QList>

namespace tributary {

// A list that is empty with nearly everybody, who then gives it the room of a pointer.
template<typename T>
class RareList
{
public:
    using value_type = T;
    using const_iterator = typename QList<T>::const_iterator;

    RareList() = default;
    RareList(QList<T> list)
    {
        if (!list.isEmpty())
            m_list = std::move(list);
    }
    RareList(std::initializer_list<T> items)
        : RareList(QList<T>(items))
    {
    }

    const QList<T>& list() const
    {
        static const QList<T> none;
        return m_list ? *m_list : none;
    }
    operator const QList<T>&() const { return list(); }
    void clear() { m_list.reset(); }
    // The copies keep theirs.
    QList<T>& edit()
    {
        if (!m_list)
            m_list = QList<T>();
        return m_list.edit();
    }

    bool isEmpty() const { return list().isEmpty(); }
    qsizetype size() const { return list().size(); }
    const T* data() const { return list().constData(); }
    const T& at(qsizetype i) const { return list().at(i); }
    const T& operator[](qsizetype i) const { return list().at(i); }
    const T& first() const { return list().first(); }
    const T& last() const { return list().last(); }
    const_iterator begin() const { return list().cbegin(); }
    const_iterator end() const { return list().cend(); }

    friend bool operator==(const RareList& a, const RareList& b) { return a.list() == b.list(); }

private:
    RareValue<QList<T>> m_list;
};

} // namespace tributary
