using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>Where that comes from what a type gives, calculates or computes: values that it was handed, the request, a parameter.</summary>
internal static class Origin
{
    /// <summary>What a request says of who sent it.</summary>
    public const string Request = " from the HTTP context";

    /// <summary><c> from product IDs</c>; empty where nothing tells, and for what would come from itself.</summary>
    public static string Of(TypeFact type, Deed deed)
    {
        var from = Source(type) is { Length: > 0 } source ? source : From(type, deed);
        return from == " from " + deed.Object ? "" : from;
    }

    // Who is given nothing but values makes what it gives of them.
    private static string Source(TypeFact type)
    {
        var values = type.Dependencies
            .Select(dependency => Nature.IsDelegate(dependency.Type) ? "" : Value(NounPhrase.Thing(dependency.Name), dependency.Type))
            .Where(thing => thing.Length > 0)
            .ToList();
        return values.Count is 0 or > 2
            || type.Dependencies.Any(dependency => dependency.Category is not null
                || (dependency.Type.Length > 1 && dependency.Type[0] == 'I' && char.IsUpper(dependency.Type[1])))
            ? ""
            : " from " + Prose.List(values, values.Count);
    }

    /// <summary>True for who is given nothing but the request.</summary>
    public static bool IsRequest(TypeFact type) =>
        type.Dependencies.Count > 0 && type.Dependencies.All(dependency => dependency.Type == "IHttpContextAccessor");

    // What is called by what it gives says at least from what.
    private static string From(TypeFact type, Deed deed)
    {
        if (IsRequest(type))
            return Request;
        var method = type.Members.FirstOrDefault(member => member is { Kind: "method", Accessibility: "public", Parameters.Count: 1, ParameterNames.Count: 1 }
            && MemberDeed.Of(member, type.Name) is { } own
            && Amounts.Of(own, type) == deed);
        return method is not null && Subject.IsSaid(type.Name, deed.Object) && NounPhrase.Thing(method.ParameterNames[0]) is { Length: > 0 } thing
            ? " from " + Amount.Any(thing, one: false)
            : "";
    }

    // Items that are data of price list items are price list items.
    private static string Value(string name, string type) =>
        NounPhrase.Plural(TypeWords.Of(type).Replace(" data", "")) is var words && words.EndsWith(" " + name, StringComparison.Ordinal) ? words : name;
}
