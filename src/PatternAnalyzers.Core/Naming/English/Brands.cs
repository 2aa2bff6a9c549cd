namespace PatternAnalyzers.Core.Naming.English;

/// <summary>Names that are one word although their capitals say otherwise.</summary>
internal static class Brands
{
    private static readonly JoinedNames Known = new(
    new[]
    {
        "ClickHouse", "CloudFront", "CloudWatch", "DevOps", "DynamoDB", "FFmpeg", "GitHub", "GitLab", "GraphQL", "IPv4", "IPv6", "JavaScript",
        "LinkedIn", "MimeKit", "MongoDB", "MySQL", "NoSQL", "OAuth", "OAuth2", "OpenAI", "OpenAPI", "OpenId", "OpenIddict", "OpenTelemetry", "PayPal",
        "PostgreSQL",
        "PowerShell", "PubSub", "RabbitMQ", "SendGrid", "SignalR", "SQLite", "TypeScript", "WebAuthn", "WebSocket", "YouTube",
    }.Select(static name => new KeyValuePair<string, string>(name, name)),
    StringComparison.OrdinalIgnoreCase);

    /// <summary>Joins neighbours where together they are a name: Git, Hub gives GitHub.</summary>
    public static List<string> Join(List<string> words)
    {
        for (var index = 0; index < words.Count; index++)
        {
            if (index + 1 < words.Count && Known.Find(words, index, 2) is { } name)
            {
                words[index] = name;
                words.RemoveAt(index + 1);
            }
            else
            {
                words[index] = Known.Find(words, index, 1) ?? words[index];
            }
        }

        return words;
    }
}
