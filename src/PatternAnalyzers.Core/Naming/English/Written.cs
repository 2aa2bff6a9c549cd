namespace PatternAnalyzers.Core.Naming.English;

/// <summary>Words within a sentence as people write them.</summary>
internal static class Written
{
    private static readonly Dictionary<string, string> Known = new[]
    {
        "AES", "AI", "AMQP", "API", "APIs", "ASCII", "AWS", "CLI", "CMS", "CPU", "CRUD", "CSS", "CSV", "DB", "DNS", "DTO", "DTOs", "EF", "FTP", "GUID", "HTML",
        "HTTP", "HTTPS", "ID", "IDs", "IP", "JSON", "JWT", "LLM", "LLMs", "LINQ", "MAUI",
        "MCP", "MFA", "MQTT", "ONNX", "OCR", "PDF", "OTP", "PID", "QR", "RPC", "RSS", "SAS", "SCIM", "SDK", "SEO", "SKU", "SMS", "SMTP", "SQL", "SSH", "SSL",
        "SSO", "TCP", "TLS", "TPL", "TTL", "TV", "UDP", "UI", "URI", "URIs", "URL", "URLs", "UTC", "UTF", "UUID", "VAT", "XML", "YAML",
        "gRPC", "NuGet",
    }.ToDictionary(word => word, word => word, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> Short = new(StringComparer.OrdinalIgnoreCase)
    {
        ["auth"] = "authentication", ["cfg"] = "configuration", ["cmd"] = "command", ["config"] = "configuration", ["ev"] = "event", ["fn"] = "function",
        ["evt"] = "event", ["func"] = "function", ["mem"] = "memory", ["msg"] = "message", ["repo"] = "repository", ["req"] = "request", ["vm"] = "view model"
    };

    /// <summary>The word with the capitals that it has in print, else as it is in the middle of a sentence.</summary>
    public static string Of(string word) => Known.TryGetValue(word, out var known) || Short.TryGetValue(word, out known) ? known : Words.Small(word);

    /// <summary>The words of a name.</summary>
    public static IReadOnlyList<string> Split(string name)
    {
        var parts = ProperNames.Join(Words.Split(name));
        for (var index = 0; index < parts.Count; index++)
            parts[index] = ProperNames.Of(parts[index].Replace(" ", "")).Length > 0 ? parts[index] : Of(parts[index]);
        var words = Compounds.Join(parts);
        for (var index = words.IndexOf("sharp"); index > 0 && words[index - 1] is "c" or "f"; index = words.IndexOf("sharp"))
        {
            words[index - 1] = words[index - 1].ToUpperInvariant() + "#";
            words.RemoveAt(index);
        }

        // A to-do item goes to nobody.
        for (var index = words.FindIndex(word => word == "to"); index >= 0 && index + 1 < words.Count && words[index + 1] == "do"; index = words.FindIndex(word => word == "to"))
        {
            words[index] = "to-do";
            words.RemoveAt(index + 1);
        }

        return words;
    }
}
