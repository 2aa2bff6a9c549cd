using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Corpus.Handlers.Hospital;

public class Patient
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public DateOnly Born { get; set; }
}

public class HospitalContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
}

public record AdmitPatient(string Name, DateOnly Born);

[ApiController]
[Route("api/[controller]")]
public class PatientsController : ControllerBase
{
    private readonly HospitalContext _context;

    public PatientsController(HospitalContext context)
    {
        _context = context;
    }

    [HttpGet]
    public async Task<ActionResult<IEnumerable<Patient>>> Get([FromQuery] string? name, CancellationToken ct)
    {
        var query = _context.Patients.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(name)) query = query.Where(p => p.Name.Contains(name));
        return await query.OrderBy(p => p.Name).Take(100).ToListAsync(ct);
    }

    [HttpGet("{id:int}")]
    public async Task<ActionResult<Patient>> GetOne(int id)
    {
        var patient = await _context.Patients.FindAsync(id);
        return patient is null ? NotFound() : patient;
    }

    [HttpPost]
    public async Task<IActionResult> Admit(AdmitPatient body, CancellationToken ct)
    {
        if (body.Born > DateOnly.FromDateTime(DateTime.Today)) return BadRequest("born in the future");
        var patient = new Patient { Name = body.Name, Born = body.Born };
        _context.Patients.Add(patient);
        await _context.SaveChangesAsync(ct);
        return CreatedAtAction(nameof(GetOne), new { id = patient.Id }, patient);
    }
}

public abstract class HospitalControllerBase(IConfiguration configuration) : ControllerBase
{
    protected string Ward => configuration["Ward"] ?? "general";
}

[Route("bmi")]
public class Bmi(IConfiguration configuration) : HospitalControllerBase(configuration)
{
    [HttpGet("{kg:double}/{cm:double}")]
    public IActionResult Calculate(double kg, double cm)
    {
        if (kg <= 0 || cm <= 0) return BadRequest();
        var bmi = kg / Math.Pow(cm / 100d, 2);
        var category = bmi switch { < 18.5 => "under", < 25 => "normal", < 30 => "over", _ => "obese" };
        return Ok(new { Ward, bmi = Math.Round(bmi, 1), category });
    }
}
