using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Classification;

/// <summary>Which sort of service a unit is: by its name, else by what it calls.</summary>
internal static class ServiceSubtype
{
    private static readonly (string Word, string Subtype)[] Words =
    [
        ("Vector", "vector"), ("Embedding", "vector"), ("Graph", "graph"), ("Search", "search"), ("Index", "search"),
        ("Intelligence", "intelligence"), ("Llm", "intelligence"), ("Chat", "intelligence"),
        ("OpenAI", "intelligence"), ("Gemini", "intelligence"), ("Anthropic", "intelligence"), ("Mistral", "intelligence"), ("Ollama", "intelligence"),
        ("Repository", "storage"), ("Store", "storage"), ("Storage", "storage"), ("Database", "storage"), ("UnitOfWork", "storage"),
        ("Publisher", "messaging"), ("EventBus", "messaging"), ("MessageBus", "messaging"), ("Messaging", "messaging"), ("Queue", "messaging"),
        ("Transport", "messaging"),
        ("Email", "messaging"), ("Notification", "messaging"), ("Mediator", "messaging"),
    ];

    /// <summary>What a client library is for, by the start of its namespace.</summary>
    private static readonly (string Namespace, string Subtype)[] Clients =
    [
        ("T:Neo4j.", "graph"), ("T:Gremlin.", "graph"), ("T:Neo4jClient.", "graph"),
        ("T:Elastic.", "search"), ("T:Nest.", "search"), ("T:Elasticsearch.", "search"), ("T:OpenSearch.", "search"), ("T:Lucene.", "search"),
        ("T:Meilisearch.", "search"), ("T:Algolia.", "search"),
        ("T:Azure.Search.", "search"), ("T:SolrNet.", "search"), ("T:Typesense.", "search"),
        ("T:Qdrant.", "vector"), ("T:Pinecone.", "vector"), ("T:Milvus.", "vector"), ("T:Weaviate.", "vector"),
        ("T:Microsoft.Extensions.VectorData.", "vector"), ("T:Pgvector.", "vector"),
        ("T:Amazon.S3.", "storage"), ("T:Azure.Storage.Blobs.", "storage"), ("T:Google.Cloud.Storage.", "storage"), ("T:Minio.", "storage"),
        ("T:Microsoft.Extensions.AI.", "intelligence"), ("T:OpenAI.", "intelligence"), ("T:Azure.AI.", "intelligence"),
        ("T:Microsoft.SemanticKernel.", "intelligence"), ("T:Anthropic.", "intelligence"),
        ("T:Microsoft.ML.", "intelligence"),
        ("T:Confluent.Kafka.", "messaging"), ("T:RabbitMQ.", "messaging"), ("T:Azure.Messaging.", "messaging"), ("T:MassTransit.", "messaging"),
        ("T:Amazon.SQS.", "messaging"),
        ("T:Amazon.SimpleNotificationService.", "messaging"), ("T:NATS.", "messaging"), ("T:MailKit.", "messaging"), ("T:SendGrid.", "messaging"),
        ("T:Twilio.", "messaging"),
    ];

    private static readonly (string Category, string Subtype)[] Categories =
    [
        (EffectCategories.Database, "storage"), (EffectCategories.Messaging, "messaging"), (EffectCategories.Intelligence, "intelligence"),
        (EffectCategories.File, "storage"),
    ];

    /// <summary>The subtype, <c>general</c> when nothing points anywhere.</summary>
    public static string Of(TypeFact type)
    {
        foreach (var (word, subtype) in Words)
        {
            if (type.Name.IndexOf(word, StringComparison.Ordinal) >= 0)
                return subtype;
        }

        foreach (var (space, subtype) in Clients)
        {
            if (TakesFrom(space, type.Dependencies))
                return subtype;
        }

        foreach (var (category, subtype) in Categories)
        {
            if (Calls(type, category))
                return subtype;
        }

        return "general";
    }

    private static bool TakesFrom(string space, IReadOnlyList<DependencyFact> dependencies)
    {
        for (var at = 0; at < dependencies.Count; at++)
        {
            if (dependencies[at].Symbol.StartsWith(space, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool IsCollaborator(DependencyFact dependency) =>
        dependency.Category is null
        && !dependency.Symbol.StartsWith("T:System.", StringComparison.Ordinal)
        && !dependency.Symbol.StartsWith("T:Microsoft.", StringComparison.Ordinal);

    // A service over many others is not a storage service because one call of its saves something.
    private static bool Calls(TypeFact type, string category) =>
        type.Dependencies.Count(IsCollaborator) <= type.Dependencies.Count(dependency => dependency.Category == category)
        && type.Members.Any(member => member.Effects.Any(effect => effect.Category == category));
}
