using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Corpus.Services.ClinicData.HeldOut;

public class Appointment { public Guid Id { get; private set; } = Guid.NewGuid(); public DateTime Start { get; set; } public int Minutes { get; set; } public Doctor Doctor { get; set; } = null!; }
public class Doctor { public int Id { get; set; } public string Name { get; set; } = ""; public string Speciality { get; set; } = ""; public virtual List<Appointment> Appointments { get; } = new(); }

public sealed class ClinicContext : DbContext
{
    public DbSet<Appointment> Appointments { get; set; } = null!;
    public DbSet<Doctor> Doctors { get; set; } = null!;
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) { }
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfigurationsFromAssembly(typeof(ClinicContext).Assembly);
}

class AppointmentMap : IEntityTypeConfiguration<Appointment>
{
    void IEntityTypeConfiguration<Appointment>.Configure(EntityTypeBuilder<Appointment> b)
    {
        b.HasKey(a => a.Id);
        b.HasIndex(a => a.Start);
        b.Property(a => a.Minutes).IsRequired();
    }
}

public class DoubleBookingException : InvalidOperationException
{
    public DoubleBookingException(Doctor doctor, DateTime at) : base($"{doctor.Name} is taken at {at:t}") { Doctor = doctor; }
    public Doctor Doctor { get; }
}

public static class Specialities
{
    public const string Cardiology = "CARD";
    public const string Dermatology = "DERM";
    internal static readonly string[] All = { Cardiology, Dermatology };
}
