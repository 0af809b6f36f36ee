// The linear-programming solver Clp, callable from Swift.
//
// A problem is made once and may be solved many times with other costs and bounds; each solve starts where the last
// one ended. Bounds may be infinite. Nothing throws, prints or installs a signal handler. A problem belongs to one
// thread at a time; several problems may be solved at once.
#ifndef STAGEKANSEN_CSOLVER_H
#define STAGEKANSEN_CSOLVER_H

#ifdef __cplusplus
extern "C" {
#endif

typedef struct csolver_problem csolver_problem;

enum csolver_outcome {
  CSOLVER_OPTIMAL = 0,
  CSOLVER_INFEASIBLE = 1,
  CSOLVER_UNBOUNDED = 2,
  // Numerical trouble, or no memory.
  CSOLVER_STOPPED = 3,
};

// The least costs · x. Column j has the coefficients values[starts[j]..<starts[j + 1]] in the rows
// indices[starts[j]..<starts[j + 1]]; starts has columns + 1 elements. NULL when the memory is not there.
csolver_problem *csolver_make(int rows, int columns, const int *starts, const int *indices, const double *values,
                              const double *column_lower, const double *column_upper, const double *costs,
                              const double *row_lower, const double *row_upper);
void csolver_free(csolver_problem *problem);

void csolver_set_costs(csolver_problem *problem, const double *costs);
void csolver_set_column_bounds(csolver_problem *problem, const double *lower, const double *upper);
void csolver_set_row_bounds(csolver_problem *problem, const double *lower, const double *upper);

// One of csolver_outcome. dual_simplex != 0 is faster after a change of bounds, the primal one after a change of costs.
int csolver_solve(csolver_problem *problem, int dual_simplex);

// What the last solve found. values and reduced_costs get one number per column, prices one per row.
double csolver_objective(csolver_problem *problem);
void csolver_read(csolver_problem *problem, double *values, double *reduced_costs, double *prices);

#ifdef __cplusplus
}
#endif
#endif
