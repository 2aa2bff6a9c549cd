using System.Text.Json.Nodes;
using PatternAnalyzers.Qdrant.Emulator.Storage;

namespace PatternAnalyzers.Qdrant.Emulator.Operations;

/// <summary>Operations on collections, aliases and indexes.</summary>
internal static class CollectionOperations
{
    private static readonly string[] IndexTypes = ["keyword", "integer", "float", "bool", "text", "datetime", "uuid"];

    public static JsonNode Exists(Database database, OperationInput input) =>
        new JsonObject { ["exists"] = database.Resolve(input.Parameters().Collection) is not null };

    public static JsonNode Get(Database database, OperationInput input) => database.Find(input.Parameters().Collection).Json();

    public static JsonNode Create(Database database, OperationInput input)
    {
        var name = input.Parameters("timeout").Collection;
        if (database.Collections.ContainsKey(name))
            throw new Refusal(409, $"Wrong input: Collection `{name}` already exists!");
        if (database.Aliases.ContainsKey(name))
            throw new Refusal(409, $"Wrong input: Can't create collection with name {name}. Alias with the same name already exists");

        database.Collections[name] = new Collection(input.Body);
        return true;
    }

    public static JsonNode Delete(Database database, OperationInput input)
    {
        var name = input.Parameters("timeout").Collection;
        foreach (var alias in database.Aliases.Where(alias => alias.Value == name).Select(alias => alias.Key).ToList())
            database.Aliases.Remove(alias);

        return database.Collections.Remove(name);
    }

    public static JsonNode Aliases(Database database, OperationInput input)
    {
        input.Parameters();
        return new JsonObject
        {
            ["aliases"] = new JsonArray(
                [.. database.Aliases.Select(alias => new JsonObject { ["alias_name"] = alias.Key, ["collection_name"] = alias.Value })]),
        };
    }

    public static JsonNode ChangeAliases(Database database, OperationInput input)
    {
        input.Parameters("timeout");
        var changed = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var action in input.Body.Only("actions").Required("actions").AsList().Select(JsonParts.AsMap))
            Change(database, changed, action.Only("create_alias", "delete_alias"));

        // All of them or none.
        foreach (var (alias, collection) in changed)
        {
            if (collection is null)
                database.Aliases.Remove(alias);
            else
                database.Aliases[alias] = collection;
        }

        return true;
    }

    public static JsonNode Index(Database database, OperationInput input)
    {
        var collection = database.Find(input.Parameters("wait", "ordering", "timeout").Collection);
        var body = input.Body.Only("field_name", "field_schema");
        var schema = body.Required("field_schema");
        var type = schema is JsonObject map ? map.Only("type").Required("type").AsText() : schema.AsText();
        if (!IndexTypes.Contains(type, StringComparer.Ordinal))
            throw Refusal.Format("data did not match any variant of untagged enum PayloadFieldSchema");

        collection.Indexes[body.Required("field_name").AsText()] = type;
        return WriteOperations.Done(collection);
    }

    private static void Change(Database database, Dictionary<string, string?> changed, JsonObject action)
    {
        if (action["delete_alias"] is { } delete)
        {
            changed[delete.AsMap().Only("alias_name").Required("alias_name").AsText()] = null;
            return;
        }

        var create = action.Required("create_alias").AsMap().Only("alias_name", "collection_name");
        var (alias, collection) = (create.Required("alias_name").AsText(), create.Required("collection_name").AsText());
        if (!database.Collections.ContainsKey(collection))
            throw Refusal.NotFound($"Collection `{collection}` doesn't exist!");
        if (database.Collections.ContainsKey(alias))
            throw new Refusal(409, $"Wrong input: Collection `{alias}` already exists!");

        changed[alias] = collection;
    }
}
