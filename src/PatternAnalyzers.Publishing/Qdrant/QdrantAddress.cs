using System.Net;

namespace PatternAnalyzers.Publishing.Qdrant;

/// <summary>The address of the server, and who may be told the key.</summary>
internal sealed class QdrantAddress
{
    private QdrantAddress(Uri root, string? key)
    {
        Root = root;
        Key = key;
    }

    /// <summary>Ends with a slash.</summary>
    public Uri Root { get; }

    public string? Key { get; }

    /// <summary>As it may be shown.</summary>
    public string Shown => Root.GetLeftPart(UriPartial.Path).TrimEnd('/');

    public bool IsLoopback => IsLocal(Root);

    public static QdrantAddress Of(QdrantStoreOptions options)
    {
        var root = Parse(options.Url);
        var key = EnvironmentSecret.Read(options.ApiKeyVariable, QdrantFaults.UnreadableKey);
        if (key is not null && key.Any(character => character is < '!' or > '~'))
            throw QdrantFaults.Address($"The key in {options.ApiKeyVariable}", "it has blanks or characters that no header may hold.", "Correct the variable or the file.");
        if (key is not null && root.Scheme == Uri.UriSchemeHttp && !IsLocal(root))
            throw QdrantFaults.Address(root.GetLeftPart(UriPartial.Path), "an API key over plain http can be read on the way.", $"Use https, or unset {options.ApiKeyVariable}.");

        return new QdrantAddress(root, key);
    }

    // Whoever writes the key into the address meant well; it must not come back in the message.
    private static Uri Parse(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Host.Length == 0)
            throw QdrantFaults.Address("The address of Qdrant", "it is no http or https address.", "Write it like http://localhost:6333.");
        if (uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
            throw QdrantFaults.Address($"{uri.Scheme}://{uri.Authority}", "the address of Qdrant has more than scheme, host, port and path.", "Put the API key into an environment variable and leave user and query out.");

        return new Uri(uri.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
    }

    // Uri.IsLoopback also takes what a name server may answer differently for.
    private static bool IsLocal(Uri uri) =>
        string.Equals(uri.Host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
