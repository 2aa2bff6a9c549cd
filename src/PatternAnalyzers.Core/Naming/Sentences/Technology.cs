using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Says which product a type works with where calls, its name or its namespace tell it: in MongoDB rather than in the database, through Azure OpenAI.</summary>
internal static class Technology
{
    private const string Database = " the database";
    // Of an ending there are many: Postgres, PostgreSQL.
    private const int Root = 5;

    // By what clients of a database are called, where that is not the name of the product.
    private static readonly (string Start, string Name)[] Clients =
    [
        ("IMongo", "MongoDB"), ("Mongo", "MongoDB"), ("Npgsql", "PostgreSQL"), ("IConnectionMultiplexer", "Redis"), ("ConnectionMultiplexer", "Redis"),
        ("Redis", "Redis"), ("Sqlite", "SQLite"), ("SQLite", "SQLite"), ("MySql", "MySQL"),
        ("SqlConnection", "SQL Server"), ("SqlCommand", "SQL Server"), ("SqlBulkCopy", "SQL Server"), ("Cosmos", "Cosmos DB"), ("IAmazonDynamoDB", "DynamoDB"),
        ("DynamoDB", "DynamoDB"), ("Elastic", "Elasticsearch"), ("IElastic", "Elasticsearch"),
        ("LiteDatabase", "LiteDB"), ("ILiteCollection", "LiteDB"), ("EventStoreClient", "EventStoreDB"), ("AzureOpenAI", "Azure OpenAI"), ("OpenAI", "OpenAI"),
        ("Ollama", "Ollama"), ("Qdrant", "Qdrant"), ("Milvus", "Milvus"), ("ServiceBus", "Azure Service Bus"),
        ("Blob", "Azure Blob Storage"), ("IAmazonS3", "Amazon S3"), ("IAmazonBedrock", "Amazon Bedrock"), ("ISendGrid", "SendGrid"), ("SendGrid", "SendGrid"),
    ];

    // What keeps data: a type of another kind reaches the database by other means.
    private static readonly HashSet<string> Stores = new(StringComparer.Ordinal)
    {
        "Azure Cosmos DB", "Cassandra", "ClickHouse", "Cosmos DB", "Couchbase", "CouchDB", "DynamoDB", "Elasticsearch", "EventStoreDB", "LiteDB", "MariaDB",
        "Marten", "Memcached", "MongoDB", "MySQL", "Neo4j", "OpenSearch", "Oracle", "PostgreSQL", "RavenDB", "Redis", "SQL Server", "SQLite", "Solr"
    };

    // How a type is written, and not what it reaches.
    private static readonly HashSet<string> Ways = new(StringComparer.Ordinal)
    {
        "ASP.NET", "ASP.NET Core", "Autofac", "AutoMapper", "Azure", "EF Core", "Entity Framework", "Facebook", "FluentValidation", "Google", "MassTransit",
        "MediatR", "MessagePack", "Newtonsoft", "Protobuf", "Dapper", "Roslyn", "System.Text.Json", "Wolverine", "Serilog", "NLog", "Twitter"
    };

    private static readonly string[] Reaching =
    [
        EffectCategories.Cache, EffectCategories.Cloud, EffectCategories.Intelligence, EffectCategories.Messaging, EffectCategories.Network,
        EffectCategories.Process
    ];

    /// <summary>The sentence with the product in it, as far as it is known and not said yet.</summary>
    public static string In(string sentence, DescriptionInput input)
    {
        var called = Called(input);
        var named = Named(input.Type);
        if (Placed(sentence, Stores.Contains(called) ? called : Stores.Contains(named) ? named : "", input) is { } placed)
            return placed;
        if (input.PatternType is PatternType.Handler or PatternType.Hook || FamilyLabels.IsNode(input.PatternType) || input.Handles.Count > 0)
            return sentence;
        // Many speak to models through the client of one.
        var name = called.Length == 0
            || (named.Length > 0
                && !Stores.Contains(named)
                && !Ways.Contains(named)
                && input.Effects.Any(effect => effect.Category == EffectCategories.Intelligence))
            ? named
            : called;
        if (called.Length > 0 && !Stores.Contains(name) && !IsSaid(sentence, name))
            sentence = Main(sentence);
        if (name.Length == 0 || Ways.Contains(name) || IsSaid(sentence, name) || IsFull(sentence))
            return sentence;
        var reaches = called.Length > 0 || input.Effects.Any(effect => Reaching.Contains(effect.Category));
        return sentence.TrimEnd('.') + Joint(sentence, name, reaches) + name + ".";
    }

    // Who wraps another of its kind leaves it to that, and nothing is published in a store.
    private static string Joint(string sentence, string name, bool reaches) =>
        !reaches || IsForOthers(sentence) ? " for "
            : Stores.Contains(name) && sentence.Split(' ')[0] is not ("Publishes" or "Subscribes" or "Sends") ? " in "
            : " through ";

    private static bool IsForOthers(string sentence) =>
        sentence.StartsWith("Wraps ", StringComparison.Ordinal)
            || (sentence.StartsWith("Creates ", StringComparison.Ordinal) && Clauses.Parts(sentence).Length == 1);

    // Where the database is named which one it is; null where nothing is said of it.
    private static string? Placed(string sentence, string name, DescriptionInput input)
    {
        if (name.Length == 0 || input.Effects.All(effect => effect.Category != EffectCategories.Database) || IsSaid(sentence, name))
            return null;
        foreach (var place in new[] { " in", " from", " to" })
        {
            if (sentence.IndexOf(place + Database, StringComparison.Ordinal) is > 0 and var at && !char.IsLetter(sentence[at + place.Length + Database.Length]))
                return sentence.Substring(0, at + place.Length) + " " + name + sentence.Substring(at + place.Length + Database.Length);
        }

        return null;
    }

    // What somebody else does on the way tells less than the product.
    private static string Main(string sentence)
    {
        var first = sentence.Split([" and ", "; "], StringSplitOptions.None)[0];
        var rest = sentence.Substring(first.Length).TrimStart(';', ' ');
        rest = rest.StartsWith("and ", StringComparison.Ordinal) ? rest.Substring("and ".Length) : rest;
        return first.IndexOf(' ') > 0
            && first.IndexOf(',') < 0
            && first.IndexOf(" through ", StringComparison.Ordinal) < 0
            && rest.IndexOf(',') < 0
            && rest.IndexOf(" through I", StringComparison.Ordinal) > 0
            && Verbs.Known(rest.Split(' ')[0]) is not null
            ? first + "."
            : sentence;
    }

    // Somebody else or a way is named already, or nothing is said of what is done.
    private static bool IsFull(string sentence) =>
        (Verbs.Known(sentence.Split(' ')[0].ToLowerInvariant()) is null && sentence.IndexOf(" that ", StringComparison.Ordinal) < 0)
        || sentence.IndexOf(": ", StringComparison.Ordinal) >= 0
            || sentence.IndexOf(" through ", StringComparison.Ordinal) >= 0
            || sentence.IndexOf(" over ", StringComparison.Ordinal) >= 0
            || sentence.IndexOf(", built on ", StringComparison.Ordinal) >= 0
            || sentence.IndexOf(" for ", StringComparison.Ordinal) >= 0
        || sentence.IndexOf(Database, StringComparison.Ordinal) >= 0
            || sentence.EndsWith(" and more.", StringComparison.Ordinal)
            || sentence.StartsWith("Tells whether ", StringComparison.Ordinal)
            || sentence.IndexOf(" does nothing", StringComparison.Ordinal) >= 0
            || sentence.IndexOf(" implementation of ", StringComparison.Ordinal) >= 0
            || sentence.IndexOf(" the methods ", StringComparison.Ordinal) >= 0
            || sentence.IndexOf(" the method ", StringComparison.Ordinal) >= 0;

    // By its first word: Azure OpenAI is said where OpenAI is.
    private static bool IsSaid(string sentence, string name) =>
        name
            .Split(' ', '.')
            .Any(part => part.Length > 2 && sentence.IndexOf(part.Length > Root ? part.Substring(0, Root) : part, StringComparison.OrdinalIgnoreCase) >= 0);

    // The product whose clients are called; empty where that are several.
    private static string Called(DescriptionInput input)
    {
        var names = input.Effects
            .Select(effect => effect.Symbol.StartsWith("new ", StringComparison.Ordinal) ? effect.Symbol.Substring("new ".Length) : effect.Symbol)
            .Select(symbol => Clients.FirstOrDefault(row => symbol.StartsWith(row.Start, StringComparison.Ordinal)).Name ?? Own(symbol, input.Type.Namespace))
                .Where(name => name is not null)
                .Distinct(StringComparer.Ordinal)
                .ToList();
        return names.Count == 1 ? names[0]! : "";
    }

    // The SparkDeskClient of Plugins.SparkDesk.
    private static string? Own(string symbol, string place) =>
        place
            .Split('.')
            .Skip(1)
            .FirstOrDefault(part => part.Length > Root && (symbol == part + "Client" || symbol.StartsWith(part + "Client.", StringComparison.Ordinal)));

    // By the name of the type, else by the innermost part of its namespace that names one; what the whole solution is named after says nothing.
    private static string Named(TypeFact type)
    {
        var parts = type.Namespace.Split('.');
        return parts.Skip(1).Append(Role.Simple(type.Name)).Reverse().Select(In).FirstOrDefault(name => name.Length > 0 && In(parts[0]) != name) ?? "";
    }

    private static string In(string identifier)
    {
        var names = Written.Split(identifier).Where(ProperNames.Is).Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 1 ? names[0] : "";
    }
}
