#pragma once

#include <QSharedData>

#include <concepts>
#include <optional>
#include <utility>

namespace tributary {

// An optional value that few of many have: whoever has none gives it the room of a pointer, and copies share
// it.
template<typename T>
class RareValue
{
public:
    RareValue() = default;
    RareValue(std::nullopt_t) {}
    template<typename From>
        requires std::convertible_to<From, T>
    RareValue(From&& value)
        : m_box(new Box(std::forward<From>(value)))
    {
    }
    RareValue(std::optional<T> value)
    {
        if (value)
            m_box = new Box(*std::move(value));
    }

    bool has_value() const { return m_box.constData() != nullptr; }
    explicit operator bool() const { return has_value(); }
    const T& operator*() const { return m_box.constData()->value; }
    const T* operator->() const { return &m_box.constData()->value; }
    template<typename Otherwise>
    T value_or(Otherwise&& otherwise) const
    {
        return has_value() ? **this : static_cast<T>(std::forward<Otherwise>(otherwise));
    }
    operator std::optional<T>() const { return has_value() ? std::optional<T>(**this) : std::nullopt; }
    void reset() { m_box.reset(); }
    // Must have a value. Copies of this object keep theirs.
    T& edit()
    {
        m_box.detach();
        return m_box->value;
    }

    friend bool operator==(const RareValue& a, const RareValue& b)
    {
        if (a.m_box == b.m_box)
            return true;
        return a.has_value() && b.has_value() && *a == *b;
    }
    friend bool operator==(const RareValue& a, std::nullopt_t) { return !a.has_value(); }

private:
    struct Box : QSharedData
    {
        explicit Box(T of)
            : value(std::move(of))
        {
        }
        T value;
    };

    QExplicitlySharedDataPointer<Box> m_box;
};

} // namespace tributary
