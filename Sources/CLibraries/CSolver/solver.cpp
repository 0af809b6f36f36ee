#include "include/csolver.h"

#include <algorithm>
#include <vector>

#if __has_include(<coin/Clp_C_Interface.h>)
#include <coin/Clp_C_Interface.h>
#else
#include <coin-or/Clp_C_Interface.h>
#endif

struct csolver_problem {
  Clp_Simplex *model;
};

namespace {
template <typename Work> void quietly(Work work) noexcept {
  try {
    work();
  } catch (...) {
  }
}

// Clp's default tolerance of 1e-7 shows in the sixth digit of a share.
constexpr double tolerance = 1e-9;

// Not Clp_initialSolve: that one takes over SIGINT and keeps the model in a global.
void run(Clp_Simplex *model, bool dual_simplex) {
  if (dual_simplex) {
    Clp_dual(model, 0);
  } else {
    Clp_primal(model, 0);
  }
}

// Clp says unbounded as soon as it sees a ray, before it knows that there is any x; and with free columns it may say
// infeasible where there is an x. So the question whether there is one is put by itself, without costs. Where there is,
// the search goes on from it.
void settle(Clp_Simplex *model) {
  const double *costs = Clp_getObjCoefficients(model);
  std::vector<double> kept(costs, costs + Clp_numberColumns(model));
  Clp_chgObjCoefficients(model, nullptr);
  run(model, false);
  bool is_feasible = Clp_status(model) == 0;
  Clp_chgObjCoefficients(model, kept.data());
  if (is_feasible) run(model, false);
}

// Optimal as Clp scaled the problem, but not as it was asked.
bool is_optimal_in_part(Clp_Simplex *model) {
  int detail = Clp_secondaryStatus(model);
  return Clp_status(model) == 0 && detail >= 2 && detail <= 4;
}
}  // namespace

csolver_problem *csolver_make(int rows, int columns, const int *starts, const int *indices, const double *values,
                              const double *column_lower, const double *column_upper, const double *costs,
                              const double *row_lower, const double *row_upper) {
  csolver_problem *problem = nullptr;
  quietly([&] {
    Clp_Simplex *model = Clp_newModel();
    problem = new csolver_problem{model};
    Clp_setLogLevel(model, 0);
    Clp_setPrimalTolerance(model, tolerance);
    Clp_setDualTolerance(model, tolerance);
    Clp_loadProblem(model, columns, rows, starts, indices, values, column_lower, column_upper, costs, row_lower,
                    row_upper);
  });
  return problem;
}

void csolver_free(csolver_problem *problem) {
  quietly([&] {
    Clp_deleteModel(problem->model);
    delete problem;
  });
}

void csolver_set_costs(csolver_problem *problem, const double *costs) {
  quietly([&] { Clp_chgObjCoefficients(problem->model, costs); });
}

void csolver_set_column_bounds(csolver_problem *problem, const double *lower, const double *upper) {
  quietly([&] {
    Clp_chgColumnLower(problem->model, lower);
    Clp_chgColumnUpper(problem->model, upper);
  });
}

void csolver_set_row_bounds(csolver_problem *problem, const double *lower, const double *upper) {
  quietly([&] {
    Clp_chgRowLower(problem->model, lower);
    Clp_chgRowUpper(problem->model, upper);
  });
}

int csolver_solve(csolver_problem *problem, int dual_simplex) {
  int outcome = CSOLVER_STOPPED;
  quietly([&] {
    Clp_Simplex *model = problem->model;
    run(model, dual_simplex != 0);
    if (Clp_status(model) != 0) settle(model);
    if (is_optimal_in_part(model)) {
      Clp_scaling(model, 0);
      run(model, false);
      Clp_scaling(model, 3);
    }
    int status = Clp_status(model);
    if (status >= CSOLVER_OPTIMAL && status <= CSOLVER_UNBOUNDED && !is_optimal_in_part(model)) outcome = status;
  });
  return outcome;
}

double csolver_objective(csolver_problem *problem) { return Clp_objectiveValue(problem->model); }

void csolver_read(csolver_problem *problem, double *values, double *reduced_costs, double *prices) {
  Clp_Simplex *model = problem->model;
  int columns = Clp_numberColumns(model), rows = Clp_numberRows(model);
  std::copy_n(Clp_primalColumnSolution(model), columns, values);
  std::copy_n(Clp_dualColumnSolution(model), columns, reduced_costs);
  std::copy_n(Clp_dualRowSolution(model), rows, prices);
}
