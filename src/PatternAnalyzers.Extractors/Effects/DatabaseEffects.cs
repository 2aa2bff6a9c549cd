using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Effects;

/// <summary>Databases. Model building and registration of EF Core are not among them.</summary>
internal static class DatabaseEffects
{
    private const string Queries = "*Async ToList* ToArray* First* Single* Any* Count* Max* Min* Sum* Find* Execute* Load* AsAsyncEnumerable";

    public static readonly EffectRow[] Rows =
    [
        new(EffectCategories.Database, "Microsoft.EntityFrameworkCore", "DbContext", "Add* Attach* Entry Find* Remove* SaveChanges* Set Update* FromExpression Database"),
        new(EffectCategories.Database, "Microsoft.EntityFrameworkCore", "DbSet"),
        new(EffectCategories.Database, "Microsoft.EntityFrameworkCore", "IDbContextFactory"),
        new(EffectCategories.Database, "Microsoft.EntityFrameworkCore", "EntityFrameworkQueryableExtensions", Queries),
        new(EffectCategories.Database, "Microsoft.EntityFrameworkCore", "RelationalQueryableExtensions"),
        new(EffectCategories.Database, "Microsoft.EntityFrameworkCore", "RelationalDatabaseFacadeExtensions"),
        new(EffectCategories.Database, "Microsoft.EntityFrameworkCore.Infrastructure", "DatabaseFacade"),
        new(EffectCategories.Database, "Microsoft.EntityFrameworkCore.Storage", "IDbContextTransaction"),
        new(EffectCategories.Database, "System.Data.Entity", "DbContext"),
        new(EffectCategories.Database, "System.Data.Entity", "DbSet"),
        new(EffectCategories.Database, "System.Data", "IDbConnection"),
        new(EffectCategories.Database, "System.Data", "IDbCommand"),
        new(EffectCategories.Database, "System.Data", "IDbTransaction"),
        new(EffectCategories.Database, "System.Data", "IDataReader", "Read NextResult Close"),
        new(EffectCategories.Database, "System.Data.Common", "DbConnection"),
        new(EffectCategories.Database, "System.Data.Common", "DbCommand"),
        new(EffectCategories.Database, "System.Data.Common", "DbTransaction"),
        new(EffectCategories.Database, "System.Data.Common", "DbDataReader", "Read* NextResult* Close*"),
        new(EffectCategories.Database, "System.Data.Common", "DbDataSource"),
        new(EffectCategories.Database, "System.Data.Common", "DbDataAdapter"),
        new(EffectCategories.Database, "System.Data.SqlClient", "*"),
        new(EffectCategories.Database, "Microsoft.Data.SqlClient", "*"),
        new(EffectCategories.Database, "Microsoft.Data.Sqlite", "*"),
        new(EffectCategories.Database, "Npgsql", "*"),
        new(EffectCategories.Database, "MySql.Data", "*"),
        new(EffectCategories.Database, "MySqlConnector", "*"),
        new(EffectCategories.Database, "Oracle.ManagedDataAccess", "*"),
        new(EffectCategories.Database, "Dapper", "SqlMapper", "Execute* Query*"),
        new(EffectCategories.Database, "MongoDB.Driver", "IMongoCollection"),
        new(EffectCategories.Database, "MongoDB.Driver", "IMongoDatabase"),
        new(EffectCategories.Database, "MongoDB.Driver", "IMongoClient"),
        new(EffectCategories.Database, "MongoDB.Driver", "MongoClient"),
        new(EffectCategories.Database, "MongoDB.Driver", "IClientSession"),
        new(EffectCategories.Database, "MongoDB.Driver", "IAsyncCursor"),
        new(EffectCategories.Database, "StackExchange.Redis", "*"),
        new(EffectCategories.Database, "Orleans.Runtime", "IPersistentState", "Read* Write* Clear*"),
        new(EffectCategories.Database, "Orleans.Core", "IStorage", "Read* Write* Clear*"),
        new(EffectCategories.Database, "Orleans", "Grain", "ReadState* WriteState* ClearState*"),
        new(EffectCategories.Database, "LiteDB", "*"),
        new(EffectCategories.Database, "Raven.Client", "*"),
        new(EffectCategories.Database, "Marten", "*"),
        new(EffectCategories.Database, "NHibernate", "*"),
        new(EffectCategories.Database, "Cassandra", "*"),
        new(EffectCategories.Database, "Neo4j.Driver", "*"),
        new(EffectCategories.Database, "Elasticsearch.Net", "*"),
        new(EffectCategories.Database, "Elastic.Clients.Elasticsearch", "*"),
        new(EffectCategories.Database, "Nest", "*"),
        new(EffectCategories.Database, "Microsoft.Azure.Cosmos", "*"),
        new(EffectCategories.Database, "Amazon.DynamoDBv2", "*"),
    ];
}
