using System.Net;
using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Publishing.Web;

/// <summary>The address of a service, and who may be told the key.</summary>
internal sealed class WebAddress
{
    private WebAddress(Uri root, string? key)
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

    /// <param name="url">The address.</param>
    /// <param name="variable">Name of the environment variable with the key.</param>
    /// <param name="service">What it is the address of, for messages.</param>
    /// <param name="code">Code of the message about an address.</param>
    /// <param name="keyCode">Code of the message about a key that cannot be read.</param>
    public static WebAddress Of(string url, string variable, string service, string code, string keyCode)
    {
        var root = Parse(url, service, code);
        var key = EnvironmentSecret.Read(variable, keyCode);
        if (key is not null && key.Any(character => character is < '!' or > '~'))
            throw Fault(code, $"The key in {variable} has blanks or characters that no header may hold.", "Correct the variable or the file.");
        if (key is not null && root.Scheme == Uri.UriSchemeHttp && !IsLocal(root))
            throw Fault(code, $"{root.GetLeftPart(UriPartial.Path)}: an API key over plain http can be read on the way.", $"Use https, or unset {variable}.");

        return new WebAddress(root, key);
    }

    // Whoever writes the key into the address meant well; it must not come back in the message.
    private static Uri Parse(string url, string service, string code)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Host.Length == 0)
            throw Fault(code, $"The address of {service} is no http or https address.", "Write it like http://localhost:6333.");
        if (uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
            throw Fault(
                code,
                $"{uri.Scheme}://{uri.Authority}: the address of {service} has more than scheme, host, port and path.",
                "Put the key into an environment variable and leave user and query out.");

        return new Uri(uri.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
    }

    // Uri.IsLoopback also takes what a name server may answer differently for.
    private static bool IsLocal(Uri uri) =>
        string.Equals(uri.Host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static PatternsException Fault(string code, string message, string remedy) => new(code, ExitCode.Usage, message, remedy);
}
