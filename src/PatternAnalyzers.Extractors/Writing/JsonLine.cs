using System.Globalization;

namespace PatternAnalyzers.Extractors.Writing;

/// <summary>Builds JSON objects by hand: an analyzer brings no dependencies. Optional members are left out when empty, zero or false; nullable ones are written as null.</summary>
internal sealed class JsonLine
{
    private readonly TextBuffer text = new();
    private bool needsComma;

    /// <summary>Begins anew, as an object that says what it is.</summary>
    public JsonLine Record<T>(string name, T value, Action<JsonLine, T> write)
    {
        text.Clear();
        needsComma = false;
        Open().Required("record", name);
        write(this, value);
        return Close();
    }

    public JsonLine Open()
    {
        Separate();
        text.Append('{');
        needsComma = false;
        return this;
    }

    public JsonLine Close()
    {
        text.Append('}');
        needsComma = true;
        return this;
    }

    /// <summary>A member that is written even when empty.</summary>
    public JsonLine Required(string name, string value)
    {
        Name(name);
        String(value);
        return this;
    }

    /// <summary>A member that is written even when zero.</summary>
    public JsonLine Required(string name, int value)
    {
        Name(name);
        Number(value);
        return this;
    }

    public JsonLine Required(string name, double value)
    {
        Name(name);
        Number(value);
        return this;
    }

    public JsonLine Required(string name, IReadOnlyList<string> values)
    {
        Name(name);
        text.Append('[');
        needsComma = false;
        for (var at = 0; at < values.Count; at++)
        {
            Separate();
            String(values[at]);
        }

        return CloseList();
    }

    public JsonLine Required<T>(string name, IReadOnlyList<T> values, Action<JsonLine, T> write)
    {
        Name(name);
        text.Append('[');
        needsComma = false;
        for (var at = 0; at < values.Count; at++)
            Object(values[at], write);
        return CloseList();
    }

    public JsonLine Required(string name, IReadOnlyDictionary<string, int> values)
    {
        OpenMap(name);
        foreach (var pair in values)
        {
            Key(pair.Key);
            Number(pair.Value);
        }

        return Close();
    }

    public JsonLine Required(string name, IReadOnlyDictionary<string, double> values)
    {
        OpenMap(name);
        foreach (var pair in values)
        {
            Key(pair.Key);
            Number(pair.Value);
        }

        return Close();
    }

    public JsonLine Required<T>(string name, T value, Action<JsonLine, T> write)
        where T : class
    {
        Name(name);
        return Object(value, write);
    }

    /// <summary>A member whose absence means that standard value.</summary>
    public JsonLine Unless(string standard, string name, string value) => value == standard ? this : Required(name, value);

    /// <summary>A member whose absence means that standard value.</summary>
    public JsonLine Unless(int standard, string name, int value) => value == standard ? this : Required(name, value);

    public JsonLine Nullable(string name, string? value) => value is null ? Null(name) : Required(name, value);

    public JsonLine Nullable(string name, double? value) => value is { } number ? Required(name, number) : Null(name);

    public JsonLine Optional(string name, string? value) => string.IsNullOrEmpty(value) ? this : Required(name, value!);

    public JsonLine Optional(string name, int value) => value == 0 ? this : Required(name, value);

    public JsonLine Optional(string name, bool value)
    {
        if (!value)
            return this;
        Name(name);
        text.Append("true");
        needsComma = true;
        return this;
    }

    public JsonLine Optional(string name, IReadOnlyList<string> values) => values.Count == 0 ? this : Required(name, values);

    public JsonLine Optional(string name, IReadOnlyDictionary<string, int> values) => values.Count == 0 ? this : Required(name, values);

    public JsonLine Optional<T>(string name, IReadOnlyList<T> values, Action<JsonLine, T> write) => values.Count == 0 ? this : Required(name, values, write);

    public JsonLine Optional<T>(string name, T? value, Action<JsonLine, T> write)
        where T : class => value is null ? this : Required(name, value, write);

    public void WriteTo(TextWriter writer) => text.WriteTo(writer);

    public override string ToString() => text.ToString();

    private JsonLine Object<T>(T value, Action<JsonLine, T> write)
    {
        Open();
        write(this, value);
        return Close();
    }

    private JsonLine Null(string name)
    {
        Name(name);
        text.Append("null");
        needsComma = true;
        return this;
    }

    private void OpenMap(string name)
    {
        Name(name);
        text.Append('{');
        needsComma = false;
    }

    private JsonLine CloseList()
    {
        text.Append(']');
        needsComma = true;
        return this;
    }

    // Names of members are our own and need no escapes.
    private void Name(string name)
    {
        Separate();
        text.Append('"');
        text.Append(name);
        text.Append("\":");
    }

    private void Key(string key)
    {
        Separate();
        JsonText.Append(text, key);
        text.Append(':');
    }

    private void Separate()
    {
        if (needsComma)
            text.Append(',');
        needsComma = false;
    }

    private void Number(int value)
    {
        text.Append(value.ToString(CultureInfo.InvariantCulture));
        needsComma = true;
    }

    private void Number(double value)
    {
        text.Append(value.ToString("R", CultureInfo.InvariantCulture));
        needsComma = true;
    }

    private void String(string value)
    {
        JsonText.Append(text, value);
        needsComma = true;
    }
}
