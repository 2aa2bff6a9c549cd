using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Corpus.Services.Persistence;

public class Vessel
{
    public int Id { get; set; }
    public string Imo { get; set; } = "";
    public string Name { get; set; } = "";
    public decimal GrossTonnage { get; set; }
    public ICollection<PortCall> Calls { get; set; } = new List<PortCall>();
}

public class PortCall
{
    public long Id { get; set; }
    public int VesselId { get; set; }
    public Vessel? Vessel { get; set; }
    public string Port { get; set; } = "";
    public DateTime? Arrived { get; set; }
    public DateTime? Departed { get; set; }
}

public class HarbourDbContext : DbContext
{
    public HarbourDbContext(DbContextOptions<HarbourDbContext> options) : base(options) { }
    public DbSet<Vessel> Vessels => Set<Vessel>();
    public DbSet<PortCall> Calls => Set<PortCall>();
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new VesselConfiguration());
        modelBuilder.ApplyConfiguration(new PortCallConfiguration());
    }
}

internal sealed class VesselConfiguration : IEntityTypeConfiguration<Vessel>
{
    public void Configure(EntityTypeBuilder<Vessel> builder)
    {
        builder.ToTable("vessels");
        builder.HasKey(v => v.Id);
        builder.HasIndex(v => v.Imo).IsUnique();
        builder.Property(v => v.Name).HasMaxLength(80).IsRequired();
        builder.Property(v => v.GrossTonnage).HasPrecision(12, 2);
    }
}

internal sealed class PortCallConfiguration : IEntityTypeConfiguration<PortCall>
{
    public void Configure(EntityTypeBuilder<PortCall> builder)
    {
        builder.ToTable("port_calls");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Port).HasColumnName("unlocode").HasMaxLength(5);
    }
}
