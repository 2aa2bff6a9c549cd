using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Services;

/// <summary>Contexts of Entity Framework.</summary>
internal sealed class DbContextExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "Entity Framework",
        new KnownBase("Microsoft.EntityFrameworkCore", "DbContext", 0, "SERVICE/storage"),
        new KnownBase("System.Data.Entity", "DbContext", 0, "SERVICE/storage"),
        new KnownBase("Microsoft.AspNetCore.Identity.EntityFrameworkCore", "IdentityDbContext", 0, "SERVICE/storage"),
        new KnownBase("Microsoft.AspNetCore.Identity.EntityFrameworkCore", "IdentityDbContext", 1, "SERVICE/storage"),
        new KnownBase("Microsoft.AspNetCore.Identity.EntityFrameworkCore", "IdentityDbContext", 3, "SERVICE/storage"));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
