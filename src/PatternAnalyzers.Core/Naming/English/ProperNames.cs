namespace PatternAnalyzers.Core.Naming.English;

/// <summary>Names of products and libraries as their makers write them: a sentence about Active, Mq is about ActiveMQ.</summary>
internal static class ProperNames
{
    // Of how many words of a type name the longest is made.
    private const int Longest = 3;

    private static readonly string[] All =
    [
        "ActiveMQ", "Amazon SNS", "Amazon SQS", "Anthropic", "ASP.NET", "ASP.NET Core", "Autofac", "AutoMapper", "Azure", "Azure Cosmos DB", "Azure OpenAI",
        "Azure Service Bus", "BigQuery", "Bitbucket", "Cassandra", "ChromaDB", "ClickHouse", "Cloudflare", "Consul", "Cosmos DB", "Couchbase", "CouchDB",
        "Dapper", "Dapr", "DeepSeek", "Discord", "Docker", "Dropbox", "DynamoDB",
        "EF Core", "Elasticsearch", "Entity Framework", "Event Grid", "Event Hubs", "EventStoreDB", "Excel", "Facebook", "Firebase", "FluentValidation",
        "GitHub", "GitLab", "Google", "Grafana", "GraphQL", "Hangfire", "Hugging Face", "Gemini", "Jaeger", "Kafka", "Keycloak", "Kubernetes", "LiteDB",
        "LiteLLM", "LinkedIn", "Log4Net", "Lucene", "MailKit", "MariaDB", "Marten",
        "MassTransit", "MediatR", "Memcached", "MessagePack", "Milvus", "Mistral", "MongoDB", "MySQL", "NATS", "Neo4j", "Newtonsoft", "NHibernate", "NLog",
        "Npgsql", "NServiceBus", "Ollama", "OpenAI", "OpenSearch", "OpenTelemetry", "Oracle", "PayPal", "Pinecone", "Playwright", "PostgreSQL", "Prometheus",
        "Protobuf", "Pulsar", "Qdrant", "RabbitMQ", "RavenDB", "Redis", "Redshift", "Roslyn",
        "Selenium", "SendGrid", "Sentry", "Serilog", "SharePoint", "SignalR", "Slack", "Solr", "Spotify", "SQL Server", "SQLite", "Stripe", "Supabase",
        "Swagger", "System.Text.Json", "Telegram", "Tesseract", "Twilio", "Twitter", "Weaviate", "WeChat", "WhatsApp", "Wolverine", "WordPress", "YouTube",
        "ZeroMQ", "ZooKeeper",
    ];

    private static readonly Dictionary<string, string> Known = Spellings();

    private static readonly JoinedNames Joined = new(Known, StringComparison.OrdinalIgnoreCase);

    /// <summary>The words with those joined that are a name together.</summary>
    public static List<string> Join(IReadOnlyList<string> words)
    {
        var joined = new List<string>(words.Count);
        for (var index = 0; index < words.Count; index++)
        {
            string? name = null;
            var length = Math.Min(Longest, words.Count - index);
            while (length > 0 && (name = Joined.Find(words, index, length)) is null)
                length--;
            joined.Add(name ?? words[index]);
            index += Math.Max(0, length - 1);
        }

        return joined;
    }

    /// <summary>The name that a word is; empty for other words.</summary>
    public static string Of(string word) => Known.TryGetValue(word, out var name) ? name : "";

    /// <summary>True for a name as its makers write it.</summary>
    public static bool Is(string words) => Of(words.Replace(" ", "").Replace(".", "")) == words;

    /// <summary>True for words that end with a name: there is only one of those.</summary>
    public static bool IsAtEnd(string words) =>
        Array.Exists(
            All,
            name => words.EndsWith(name, StringComparison.Ordinal) && (words.Length == name.Length || words[words.Length - name.Length - 1] == ' '));

    private static Dictionary<string, string> Spellings()
    {
        var known = All.ToDictionary(name => name.Replace(" ", "").Replace(".", ""), name => name, StringComparer.OrdinalIgnoreCase);
        known["CosmosDb"] = "Cosmos DB";
        known["AzureCosmos"] = "Azure Cosmos DB";
        known["Postgres"] = "PostgreSQL";
        known["PostgreSql"] = "PostgreSQL";
        known["EntityFrameworkCore"] = "EF Core";
        return known;
    }
}
