namespace PatternAnalyzers.Core.Facts;

/// <summary>Names of <see cref="RemarkFact"/>.</summary>
public static class RemarkNames
{
    /// <summary>A catch of everything (no type, or System.Exception) that neither rethrows nor filters; detail = the caught type.</summary>
    public const string BroadCatch = "broad_catch";

    /// <summary>A catch block without a statement; detail = the caught type.</summary>
    public const string EmptyCatch = "empty_catch";

    /// <summary>An exception created and thrown here; detail = its simple type name.</summary>
    public const string Throw = "throw";

    /// <summary>object, dynamic, Dictionary&lt;string, object&gt;, JsonElement or JObject in an accessible signature; detail = "name: type".</summary>
    public const string WeakType = "weak_type";

    /// <summary>A blocking wait on a task (.Result, .Wait(), GetAwaiter().GetResult()); detail = the expression.</summary>
    public const string BlockingWait = "blocking_wait";

    /// <summary>async void; detail = the member.</summary>
    public const string AsyncVoid = "async_void";

    /// <summary>NotImplementedException thrown; detail = the member.</summary>
    public const string NotImplemented = "not_implemented";

    /// <summary>A literal that looks like a loopback or private address, an endpoint there, or a path of one user's machine; detail = the literal.</summary>
    public const string HardCodedEndpoint = "hard_coded_endpoint";

    /// <summary>A literal handed to a parameter for a topic, queue or routing key; detail = the literal.</summary>
    public const string HardCodedTopic = "hard_coded_topic";

    /// <summary>A literal that looks like a password, key or token; no detail, for it must not leave the repository.</summary>
    public const string Secret = "secret";

    /// <summary>A text of SQL; detail = what it does, the table and for an update the columns, e.g. <c>INSERT Orders</c>, <c>UPDATE Orders Paid,Total</c>.</summary>
    public const string Statement = "sql_statement";

    /// <summary>A header of an HTTP message that is set; detail = the message and the header, e.g. <c>request Authorization</c>.</summary>
    public const string Header = "http_header";

    /// <summary>A wait in a loop; detail = <c>loop</c>, or <c>catch</c> where something is tried again after it.</summary>
    public const string Wait = "wait";
}
